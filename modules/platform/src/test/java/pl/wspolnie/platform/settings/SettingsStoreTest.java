package pl.wspolnie.platform.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pl.wspolnie.api.error.InvalidInput;
import pl.wspolnie.api.people.Municipality;
import pl.wspolnie.platform.TestPlatform;

class SettingsStoreTest {

    @ParameterizedTest
    @MethodSource("pl.wspolnie.platform.TestPlatform#onBothDatabases")
    void keepsWhatEachMunicipalityDecides(TestPlatform platform) {
        var here = platform.municipality();
        var there = platform.municipality();
        assertEquals(3, limit(platform, here));
        platform.database.run(() -> platform.settings.decide(here, "budget", Map.of("limit", "5")));
        platform.database.run(() -> platform.settings.decide(here, "budget", Map.of("limit", "7", "unknown", "x")));
        assertEquals(7, limit(platform, here));
        assertEquals(3, limit(platform, there));
        var entries = platform.database.call(() -> platform.audit.about(here.id(), "module/budget"));
        assertEquals(
                "{\"limit\":{\"after\":\"7\",\"before\":\"5\"}}", entries.get(1).details());
    }

    @ParameterizedTest
    @MethodSource("pl.wspolnie.platform.TestPlatform#onBothDatabases")
    void changesNothingOnFaultyInput(TestPlatform platform) {
        var here = platform.municipality();
        var fault = assertThrows(
                InvalidInput.class,
                () -> platform.database.run(() -> platform.settings.decide(here, "budget", Map.of("limit", "99"))));
        assertEquals("limit", fault.faults().get(0).field());
        assertEquals(3, limit(platform, here));
    }

    @ParameterizedTest
    @MethodSource("pl.wspolnie.platform.TestPlatform#onBothDatabases")
    void fallsBackWhereAnOldDecisionIsNoLongerAllowed(TestPlatform platform) {
        var here = platform.municipality();
        platform.database.run(() -> platform.settings.decide(here, "budget", Map.of("limit", "9")));
        platform.database.run(() -> platform.entities
                .createNativeQuery("update platform_setting set setting_value = '99' where municipality_id = ?")
                .setParameter(1, here.id())
                .executeUpdate());
        assertEquals(3, limit(platform, here));
        assertEquals(Map.of("limit", "3"), platform.database.call(() -> platform.settings.texts(here, "budget")));
    }

    private static long limit(TestPlatform platform, Municipality municipality) {
        return platform.at(municipality, () -> platform.settings.get("budget", TestPlatform.LIMIT));
    }
}
