package pl.wspolnie.budget.edition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import pl.wspolnie.api.web.Page;
import pl.wspolnie.api.web.Phase;

/** The calendar of an edition in the reader's words. */
public final class Phases {

    private Phases() {}

    public static List<Phase> of(Page page, Edition edition, LocalDate today) {
        var phases = new ArrayList<Phase>();
        for (var span : edition.timetable().spans()) {
            if (span.given()) {
                phases.add(phase(page, span, today));
            }
        }
        var results = edition.timetable().resultsOn();
        if (results != null) {
            phases.add(new Phase(
                    page.text("budget.stage.results"),
                    page.date(results),
                    edition.outcomePublished() ? Phase.State.NOW : Phase.State.AHEAD));
        }
        return phases;
    }

    private static Phase phase(Page page, Span span, LocalDate today) {
        var state = today.isBefore(span.from())
                ? Phase.State.AHEAD
                : span.contains(today) ? Phase.State.NOW : Phase.State.PAST;
        var when = page.text("budget.span", page.date(span.from()), page.date(span.to()));
        return new Phase(page.text("budget.stage." + span.stage().code()), when, state);
    }
}
