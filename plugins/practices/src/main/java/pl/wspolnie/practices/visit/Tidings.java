package pl.wspolnie.practices.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import pl.wspolnie.api.feed.CalendarEvent;
import pl.wspolnie.api.notifications.NotificationKind;
import pl.wspolnie.api.notifications.Notifications;
import pl.wspolnie.api.text.Text;

/** Tells people what becomes of their registrations. */
@ApplicationScoped
public class Tidings {

    /** My registrations for study visits. */
    public static final NotificationKind REGISTRATION = new NotificationKind("practices.registration");

    private final Notifications notifications;

    protected Tidings() {
        this(null);
    }

    @Inject
    public Tidings(Notifications notifications) {
        this.notifications = notifications;
    }

    /** That there is a seat, with the dates for a calendar, or that one waits for one. */
    void registered(Visit visit, Participant participant) {
        if (participant.contactPerson() == null) {
            return;
        }
        var state = participant.confirmed() ? "confirmed" : "waiting";
        var subject = Text.of("practices.tidings." + state, visit.title());
        var body = Text.of("practices.tidings." + state + ".text", participant.name(), visit.title(), visit.startsOn());
        if (participant.confirmed()) {
            notifications.invite(
                    participant.contactPerson(),
                    REGISTRATION,
                    event(visit, participant, state),
                    subject,
                    body,
                    Visits.path(visit),
                    date(visit));
        } else {
            notifications.tell(
                    participant.contactPerson(),
                    REGISTRATION,
                    event(visit, participant, state),
                    subject,
                    body,
                    Visits.path(visit));
        }
    }

    /** That the visit has another date or place; for whoever has a seat, with the dates for a calendar. */
    void moved(Visit visit, Participant participant) {
        if (participant.contactPerson() == null) {
            return;
        }
        var event = event(visit, participant, "moved/" + visit.rowVersion());
        var subject = Text.of("practices.tidings.visit.moved", visit.title());
        var body = Text.of("practices.tidings.visit.moved.text", visit.title());
        if (participant.confirmed()) {
            notifications.invite(
                    participant.contactPerson(), REGISTRATION, event, subject, body, Visits.path(visit), date(visit));
        } else {
            notifications.tell(participant.contactPerson(), REGISTRATION, event, subject, body, Visits.path(visit));
        }
    }

    /** That the visit does not take place. */
    void cancelled(Visit visit, Participant participant) {
        if (participant.contactPerson() != null) {
            notifications.tell(
                    participant.contactPerson(),
                    REGISTRATION,
                    event(visit, participant, "cancelled"),
                    Text.of("practices.tidings.cancelled", visit.title()),
                    Text.of("practices.tidings.cancelled.text", visit.title(), visit.cancelledReason()),
                    Visits.path(visit));
        }
    }

    private static String event(Visit visit, Participant participant, String state) {
        return "visit/" + visit.id() + "/participant/" + participant.id() + "/" + state;
    }

    /** The visit as an entry of a calendar. */
    static CalendarEvent date(Visit visit) {
        return new CalendarEvent(
                Visits.path(visit), visit.title(), visit.host(), visit.place(), visit.begins(), visit.ends());
    }
}
