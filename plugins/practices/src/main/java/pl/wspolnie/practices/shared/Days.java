package pl.wspolnie.practices.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** What day it is in Poland. */
@ApplicationScoped
public class Days {

    private static final ZoneId WARSAW = ZoneId.of("Europe/Warsaw");

    private final Clock clock;

    protected Days() {
        this(null);
    }

    @Inject
    public Days(Clock clock) {
        this.clock = clock;
    }

    public LocalDate today() {
        return LocalDate.now(clock.withZone(WARSAW));
    }

    /** The present moment, as precise as a database keeps it. */
    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** The moment in Poland; without a time, the first of the day. */
    public static Instant at(LocalDate day, String time) {
        return day.atTime(time == null ? LocalTime.MIDNIGHT : LocalTime.parse(time))
                .atZone(WARSAW)
                .toInstant();
    }

    /** The last minute of a day. */
    public static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(WARSAW).minusMinutes(1).toInstant();
    }

    /** The day of a moment. */
    public static LocalDate of(Instant moment) {
        return LocalDate.ofInstant(moment, WARSAW);
    }
}
