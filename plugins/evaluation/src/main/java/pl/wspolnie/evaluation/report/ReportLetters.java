package pl.wspolnie.evaluation.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import pl.wspolnie.api.notifications.Following;
import pl.wspolnie.api.text.Text;

/** Writes to those who follow a report: a version of it is published, something becomes of what it recommends. */
@ApplicationScoped
public class ReportLetters {

    private final Following following;

    protected ReportLetters() {
        this(null);
    }

    @Inject
    public ReportLetters(Following following) {
        this.following = following;
    }

    /** @param reason why there is a new version; {@code null} for the first one */
    void published(Report report, String reason) {
        following.tell(
                ReportSearch.KIND,
                report.id(),
                "report/" + report.id() + "/version/" + report.version(),
                Text.of("evaluation.report.mail.published.subject", report.title()),
                reason == null
                        ? Text.of("evaluation.report.mail.published")
                        : Text.of("evaluation.report.mail.version", reason),
                "evaluation/reports/" + report.id());
    }

    /** Of a report that is being changed nothing is told: everybody reads its last version meanwhile. */
    void followed(FollowUp note) {
        var recommendation = note.recommendation();
        var report = recommendation.report();
        if (report.state() == ReportState.PUBLISHED) {
            following.tell(
                    ReportSearch.KIND,
                    report.id(),
                    "recommendation/" + recommendation.id() + "/note/" + note.id(),
                    Text.of("evaluation.report.mail.followed.subject", report.title()),
                    Text.of(
                            "evaluation.report.mail.followed",
                            recommendation.wording(),
                            Text.of("evaluation.report.status."
                                    + recommendation.status().code())),
                    Reminders.path(recommendation));
        }
    }
}
