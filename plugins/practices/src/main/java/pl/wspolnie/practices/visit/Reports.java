package pl.wspolnie.practices.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import pl.wspolnie.api.error.Conflict;
import pl.wspolnie.api.error.NotFound;
import pl.wspolnie.api.notifications.Following;
import pl.wspolnie.api.people.CurrentRequest;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.practices.shared.Days;
import pl.wspolnie.practices.shared.Versions;

/** Reports of visits; as long as one is not published its organisers alone read it. */
@ApplicationScoped
public class Reports {

    private final Visits visits;
    private final Participants participants;
    private final Notes notes;
    private final Answers answers;
    private final CurrentRequest request;
    private final Following following;
    private final Days days;

    protected Reports() {
        this(null, null, null, null, null, null, null);
    }

    @Inject
    public Reports(
            Visits visits,
            Participants participants,
            Notes notes,
            Answers answers,
            CurrentRequest request,
            Following following,
            Days days) {
        this.visits = visits;
        this.participants = participants;
        this.notes = notes;
        this.answers = answers;
        this.request = request;
        this.following = following;
        this.days = days;
    }

    /** @throws NotFound if the reader may not read it yet */
    public VisitReport of(long visitId) {
        var visit = visits.get(visitId);
        if (visit.reportPublishedAt() == null && !request.may(Visits.MANAGE)) {
            throw new NotFound("the report of visit " + visitId + " is not published");
        }
        return VisitReport.of(visit, participants.travelling(visit), notes.of(visit), answers.compared(visit));
    }

    /**
     * Writes what is to be drawn from a visit.
     *
     * @throws Conflict if the visit is not over, or somebody else wrote meanwhile
     */
    @Transactional
    public Visit conclude(long visitId, ReportInput input) {
        var visit = visits.lock(visitId);
        Versions.refuseStale(visit, input.rowVersion());
        if (!visit.published()
                || visit.cancelledReason() != null
                || days.today().isBefore(visit.endsOn())) {
            throw new Conflict(Text.of("practices.conflict.notover"));
        }
        visit.conclude(input.conclusions());
        if (input.publish()) {
            visit.publishReport(days.now());
            following.tell(
                    VisitSearch.KIND,
                    visitId,
                    "visit/" + visitId + "/report",
                    Text.of("practices.tidings.report", visit.title()),
                    Text.of("practices.tidings.report.text", visit.title()),
                    Visits.path(visit) + "/report");
        }
        visits.changed(input.publish() ? "practices.report.published" : "practices.report.saved", visit);
        return visit;
    }
}
