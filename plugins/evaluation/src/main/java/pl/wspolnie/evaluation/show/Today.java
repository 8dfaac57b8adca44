package pl.wspolnie.evaluation.show;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** The day and the time in Poland. */
@ApplicationScoped
public class Today {

    private static final ZoneId WARSAW = ZoneId.of("Europe/Warsaw");

    private final Clock clock;

    protected Today() {
        this(null);
    }

    @Inject
    public Today(Clock clock) {
        this.clock = clock;
    }

    public LocalDate day() {
        return LocalDate.ofInstant(clock.instant(), WARSAW);
    }

    /** As exact as the database keeps it. */
    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** The first moment of a day. */
    public static Instant start(LocalDate day) {
        return day.atStartOfDay(WARSAW).toInstant();
    }

    /** The last minute of a day. */
    public static Instant end(LocalDate day) {
        return day.plusDays(1).atStartOfDay(WARSAW).minusMinutes(1).toInstant();
    }
}
