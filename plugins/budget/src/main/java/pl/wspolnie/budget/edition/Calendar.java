package pl.wspolnie.budget.edition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;

/** What day it is where the law counts days. */
@ApplicationScoped
public class Calendar {

    /** Legal dates are those of Warsaw. */
    public static final ZoneId WARSAW = ZoneId.of("Europe/Warsaw");

    private static final Duration LATE_BALLOTS = Duration.ofMinutes(10);

    private final Clock clock;

    protected Calendar() {
        this(null);
    }

    @Inject
    public Calendar(Clock clock) {
        this.clock = clock;
    }

    public LocalDate today() {
        return LocalDate.now(clock.withZone(WARSAW));
    }

    /** What goes on in the edition today. */
    public Stage stageOf(Edition edition) {
        return edition.stageOn(today());
    }

    public boolean isOpen(Edition edition, Stage stage) {
        return edition.published() && edition.timetable().isOpen(stage, today());
    }

    public boolean hasBegun(Edition edition, Stage stage) {
        return edition.published() && edition.timetable().hasBegun(stage, today());
    }

    /** Whether the last day of the vote is over, and a ballot handed in at the last second is in the box too. */
    public boolean mayCount(Edition edition) {
        var last = edition.timetable().span(Stage.VOTING).to();
        return last == null
                || clock.instant()
                        .isAfter(last.plusDays(1)
                                .atStartOfDay(WARSAW)
                                .plus(LATE_BALLOTS)
                                .toInstant());
    }
}
