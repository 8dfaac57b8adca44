package pl.wspolnie.evaluation.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import pl.wspolnie.api.feed.CalendarEvent;
import pl.wspolnie.api.notifications.NotificationKind;
import pl.wspolnie.api.notifications.Notifications;
import pl.wspolnie.api.text.Messages;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.evaluation.show.Today;

/** Lets those who have to follow a recommendation know: when it is given, before it is due, and when it is late. */
@ApplicationScoped
public class Reminders {

    /** Something is recommended to somebody, or soon due. */
    public static final NotificationKind DUE = new NotificationKind("evaluation.report.due");

    /** How many days before its day a recommendation is reminded of. */
    private static final int AHEAD = 14;

    private final Notifications notifications;
    private final Messages messages;

    protected Reminders() {
        this(null, null);
    }

    @Inject
    public Reminders(Notifications notifications, Messages messages) {
        this.notifications = notifications;
        this.messages = messages;
    }

    /** With the day for the reader's calendar. */
    void given(Recommendation recommendation) {
        if (recommendation.personId() != null) {
            notifications.invite(
                    recommendation.personId(),
                    DUE,
                    event(recommendation, "given"),
                    Text.of("evaluation.report.mail.given.subject"),
                    body("given", recommendation),
                    path(recommendation),
                    date(recommendation));
        }
    }

    /** Reminds once before its day and once after it, however often it is asked. */
    void remind(Recommendation recommendation, LocalDate today) {
        var what = recommendation.isLate(today) ? "late" : "soon";
        var near = !recommendation.dueOn().minusDays(AHEAD).isAfter(today);
        if (near && recommendation.isWaiting() && recommendation.personId() != null) {
            notifications.tell(
                    recommendation.personId(),
                    DUE,
                    event(recommendation, what),
                    Text.of("evaluation.report.mail." + what + ".subject"),
                    body(what, recommendation),
                    path(recommendation));
        }
    }

    private static Text body(String what, Recommendation recommendation) {
        return Text.of("evaluation.report.mail." + what, recommendation.wording(), recommendation.dueOn());
    }

    /** Another day for the same recommendation is another event. */
    private static String event(Recommendation recommendation, String what) {
        return "recommendation/" + recommendation.id() + "/" + what + "/" + recommendation.dueOn();
    }

    static String path(Recommendation recommendation) {
        return "evaluation/recommendations/" + recommendation.id();
    }

    /** The day by which it is to be done. */
    CalendarEvent date(Recommendation recommendation) {
        return new CalendarEvent(
                path(recommendation),
                messages.say(Text.of(
                        "evaluation.report.deadline", recommendation.report().title())),
                recommendation.wording(),
                "",
                Today.start(recommendation.dueOn()),
                Today.start(recommendation.dueOn().plusDays(1)));
    }
}
