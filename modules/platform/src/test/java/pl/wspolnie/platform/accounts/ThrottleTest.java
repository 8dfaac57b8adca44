package pl.wspolnie.platform.accounts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ThrottleTest {

    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

    @Test
    void doublesTheWaitUpToHalfAnHour() {
        assertEquals(Duration.ZERO, Throttle.ACCOUNT.waitAfter(9));
        assertEquals(Duration.ofSeconds(30), Throttle.ACCOUNT.waitAfter(10));
        assertEquals(Duration.ofMinutes(1), Throttle.ACCOUNT.waitAfter(11));
        assertEquals(Duration.ofMinutes(16), Throttle.ACCOUNT.waitAfter(15));
        assertEquals(Duration.ofMinutes(30), Throttle.ACCOUNT.waitAfter(16));
        assertEquals(Duration.ofMinutes(30), Throttle.ACCOUNT.waitAfter(Integer.MAX_VALUE));
    }

    @Test
    void admitsTenAttemptsAndThenMakesWait() {
        var attempt = afterFailures(10);
        assertEquals(Duration.ofSeconds(30), attempt.begin(Throttle.ACCOUNT, NOON));
        assertEquals(Duration.ofSeconds(1), attempt.begin(Throttle.ACCOUNT, NOON.plusSeconds(29)));
        assertEquals(Duration.ZERO, attempt.begin(Throttle.ACCOUNT, NOON.plusSeconds(30)), "the eleventh");
        assertEquals(Duration.ofMinutes(1), attempt.begin(Throttle.ACCOUNT, NOON.plusSeconds(30)));
    }

    @Test
    void doesNotCountWhatWasNotTried() {
        var attempt = afterFailures(10);
        for (var refused = 0; refused < 100; refused++) {
            attempt.begin(Throttle.ACCOUNT, NOON);
        }
        assertEquals(Duration.ZERO, attempt.begin(Throttle.ACCOUNT, NOON.plusSeconds(30)));
    }

    @Test
    void forgetsAfterADay() {
        var attempt = afterFailures(10);
        var nextDay = NOON.plus(Throttle.MEMORY).plusSeconds(1);
        for (var free = 0; free < 10; free++) {
            assertEquals(Duration.ZERO, attempt.begin(Throttle.ACCOUNT, nextDay));
        }
    }

    @Test
    void forgivesWhatTurnedOutRight() {
        var attempt = afterFailures(10);
        attempt.forgive(NOON);
        assertEquals(Duration.ZERO, attempt.begin(Throttle.ACCOUNT, NOON));
        assertEquals(Duration.ofSeconds(30), attempt.begin(Throttle.ACCOUNT, NOON));
    }

    private static LoginAttemptEntity afterFailures(int count) {
        var attempt = new LoginAttemptEntity("x", NOON);
        for (var failure = 0; failure < count; failure++) {
            assertEquals(Duration.ZERO, attempt.begin(Throttle.ACCOUNT, NOON));
        }
        return attempt;
    }
}
