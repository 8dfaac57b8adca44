package pl.wspolnie.platform.accounts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SessionEntityTest {

    private static final Instant START = Instant.parse("2026-11-21T08:00:00Z");

    private final SessionEntity session = new SessionEntity("hash", null, LogInMeans.UNKNOWN, START);

    @Test
    void endsTwelveHoursAfterItsLastUse() {
        assertEquals(START.plus(Duration.ofHours(12)), session.expiresAt());
        session.see(START.plus(Duration.ofHours(5)));
        assertEquals(START.plus(Duration.ofHours(17)), session.expiresAt());
    }

    @Test
    void endsAfterAFortnightHoweverMuchItIsUsed() {
        session.see(START.plus(Duration.ofDays(14)).minusSeconds(1));
        assertEquals(START.plus(Duration.ofDays(14)), session.expiresAt());
    }

    @Test
    void lastsAMonthWithoutUseWhereThePersonAskedToBeRemembered() {
        var phone = new SessionEntity("hash", null, new LogInMeans("Firefox, Android", true, false), START);
        assertEquals(START.plus(Duration.ofDays(30)), phone.expiresAt());
        phone.see(START.plus(Duration.ofDays(170)));
        assertEquals(START.plus(Duration.ofDays(180)), phone.expiresAt());
    }

    @Test
    void isNotWrittenWithEveryRequest() {
        assertFalse(session.isStale(START.plus(Duration.ofMinutes(5))));
        assertTrue(session.isStale(START.plus(Duration.ofMinutes(5)).plusSeconds(1)));
    }
}
