package pl.wspolnie.api.figures;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * A span of days in Poland.
 *
 * @param from its first day
 * @param to its last day
 */
public record Period(LocalDate from, LocalDate to) {

    private static final ZoneId WARSAW = ZoneId.of("Europe/Warsaw");

    /** @throws IllegalArgumentException if it ends before it begins */
    public Period {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException(from + " to " + to);
        }
    }

    /** The first moment of the first day. */
    public Instant start() {
        return from.atStartOfDay(WARSAW).toInstant();
    }

    /** The first moment after the last day. */
    public Instant end() {
        return to.plusDays(1).atStartOfDay(WARSAW).toInstant();
    }
}
