package pl.wspolnie.forum.body;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** The time in Poland, by which meetings are called. */
@ApplicationScoped
public class Warsaw {

    public static final ZoneId ZONE = ZoneId.of("Europe/Warsaw");

    private final Clock clock;

    protected Warsaw() {
        this(null);
    }

    @Inject
    public Warsaw(Clock clock) {
        this.clock = clock;
    }

    /** In whole microseconds, as the database keeps it. */
    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZONE);
    }

    /** The moment of what a form says; {@code null} for nothing. */
    public static Instant instant(LocalDateTime local) {
        return local == null ? null : local.atZone(ZONE).toInstant();
    }

    /** What a form shows of a moment; {@code null} for none. */
    public static LocalDateTime local(Instant instant) {
        return instant == null ? null : LocalDateTime.ofInstant(instant, ZONE);
    }

    public static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, ZONE);
    }
}
