package pl.wspolnie.platform.modules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pl.wspolnie.api.error.Conflict;
import pl.wspolnie.api.error.NotFound;
import pl.wspolnie.api.event.ModuleSwitched;
import pl.wspolnie.api.people.Municipality;
import pl.wspolnie.api.plugin.PluginManifest;
import pl.wspolnie.platform.TestPlatform;
import pl.wspolnie.platform.scope.Situation;

class ModulesTest {

    @ParameterizedTest
    @MethodSource("pl.wspolnie.platform.TestPlatform#onBothDatabases")
    void switchesOnWhatIsRequiredToo(TestPlatform platform) {
        var here = platform.municipality();
        var modules = platform.modules;
        platform.database.run(() -> {
            assertFalse(modules.isOn(here, "budget"));
            assertTrue(modules.isOn(here, "platform"));
            assertEquals(List.of("forum", "budget"), modules.alsoNeeded(here, "archive"));
            assertEquals(List.of("forum", "budget", "archive"), modules.switchOn(here, "archive"));
        });
        assertEquals(
                List.of(
                        new ModuleSwitched("forum", true),
                        new ModuleSwitched("budget", true),
                        new ModuleSwitched("archive", true)),
                platform.events);
        platform.database.run(() -> {
            assertEquals(
                    List.of("forum", "budget", "archive"),
                    modules.on(here).stream().map(PluginManifest::id).toList());
            assertEquals(List.of(), modules.switchOn(here, "budget"), "it is on already");
            assertFalse(modules.isOn(platform.municipality(), "forum"), "elsewhere nothing changed");
        });
    }

    @ParameterizedTest
    @MethodSource("pl.wspolnie.platform.TestPlatform#onBothDatabases")
    void refusesToSwitchOffWhatOthersNeed(TestPlatform platform) {
        var here = platform.municipality();
        var modules = platform.modules;
        platform.database.run(() -> modules.switchOn(here, "budget"));
        var refusal = assertThrows(Conflict.class, () -> platform.database.run(() -> modules.switchOff(here, "forum")));
        assertEquals(
                List.of("forum.module.name", "budget.module.name"),
                refusal.explanation().arguments());
        platform.database.run(() -> {
            assertTrue(modules.isOn(here, "forum"));
            modules.switchOff(here, "budget");
            modules.switchOff(here, "forum");
            modules.switchOff(here, "forum");
            assertEquals(List.of(), modules.on(here));
        });
        assertEquals(4, platform.events.size());
        assertEquals(
                4, platform.database.call(() -> platform.revisions.of(here)).municipality());
    }

    @ParameterizedTest
    @MethodSource("pl.wspolnie.platform.TestPlatform#onBothDatabases")
    void remembersForReadersOnlyUntilTheRevisionMoves(TestPlatform platform) {
        var here = platform.municipality();
        assertFalse(forAReader(platform, here));
        assertFalse(forAReader(platform, here));
        platform.database.run(() -> platform.modules.switchOn(here, "forum"));
        assertTrue(forAReader(platform, here));
        platform.database.run(() -> platform.modules.switchOff(here, "forum"));
        assertFalse(forAReader(platform, here));
    }

    private static boolean forAReader(TestPlatform platform, Municipality municipality) {
        return platform.database.call(() -> {
            var arrival = platform.municipalities.arriveAt(municipality.slug()).orElseThrow();
            assertEquals(municipality, arrival.municipality());
            assertEquals(platform.revisions.of(municipality), arrival.revision());
            var reading = new Situation(
                    Optional.of(municipality), Optional.empty(), Locale.ENGLISH, Optional.of(arrival.revision()));
            return reading.during(() -> platform.modules.isOn(municipality, "forum"));
        });
    }

    @ParameterizedTest
    @MethodSource("pl.wspolnie.platform.TestPlatform#onBothDatabases")
    void knowsOnlyWhatIsInstalled(TestPlatform platform) {
        var here = platform.municipality();
        platform.database.run(() -> {
            assertThrows(NotFound.class, () -> platform.modules.switchOn(here, "nothing"));
            assertThrows(NotFound.class, () -> platform.modules.switchOff(here, "platform"));
        });
    }
}
