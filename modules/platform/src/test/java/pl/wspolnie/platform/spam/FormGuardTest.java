package pl.wspolnie.platform.spam;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ws.rs.core.MultivaluedHashMap;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pl.wspolnie.api.error.InvalidInput;
import pl.wspolnie.platform.TestPlatform;

class FormGuardTest {

    @ParameterizedTest
    @MethodSource("pl.wspolnie.platform.TestPlatform#onBothDatabases")
    void letsPeopleThroughAndStopsMachines(TestPlatform platform) {
        var cases = new Cases(platform);
        var stamp = cases.stamps.now();
        assertEquals("platform.spam.fast", cases.refused(Map.of("stamp", stamp, "homepage", "")));
        platform.clock.advance(Duration.ofSeconds(4));
        assertDoesNotThrow(() -> cases.check(Map.of("stamp", stamp, "homepage", "")));
        assertEquals("platform.spam.machine", cases.refused(Map.of("stamp", stamp, "homepage", "x")), "the lure");
        assertEquals("platform.spam.machine", cases.refused(Map.of("stamp", stamp)), "a form of its own");
        assertEquals("platform.spam.machine", cases.refused(Map.of("homepage", "")));
        var forged = stamp.replaceFirst("^\\d+", "1");
        assertEquals("platform.spam.machine", cases.refused(Map.of("stamp", forged, "homepage", "")));
        platform.clock.advance(Duration.ofHours(25));
        assertEquals("platform.spam.machine", cases.refused(Map.of("stamp", stamp, "homepage", "")), "too old");
    }

    @ParameterizedTest
    @MethodSource("pl.wspolnie.platform.TestPlatform#onBothDatabases")
    void limitsWhatOneAddressSendsWithinAnHour(TestPlatform platform) {
        var rates = new Cases(platform).rates;
        var what = "test/" + System.nanoTime();
        for (var time = 0; time < 3; time++) {
            assertTrue(platform.database.call(() -> rates.admit(what, 3)));
        }
        assertEquals(false, platform.database.call(() -> rates.admit(what, 3)));
        assertTrue(platform.database.call(() -> rates.admit(what + "other", 3)));
        platform.clock.advance(Duration.ofMinutes(61));
        assertTrue(platform.database.call(() -> rates.admit(what, 3)));
    }

    /** The guard over one database. */
    private static final class Cases {

        private final TestPlatform platform;
        private final FormStamps stamps;
        private final Rates rates;
        private final FormGuard guard;

        Cases(TestPlatform platform) {
            this.platform = platform;
            stamps = new FormStamps(new Signatures(platform.secrets()), platform.clock);
            rates = new Rates(platform.entities, platform.writing, platform.clock);
            guard = new FormGuard(stamps, rates, request -> "192.0.2.1", null);
        }

        void check(Map<String, String> fields) {
            platform.database.run(() -> guard.check(new MultivaluedHashMap<>(fields), "test", 1000));
        }

        String refused(Map<String, String> fields) {
            return assertThrows(InvalidInput.class, () -> check(fields))
                    .faults()
                    .get(0)
                    .message()
                    .key();
        }
    }
}
