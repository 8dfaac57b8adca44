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

    /** That there is a seat, or that one waits for one. */
    void registered(Visit visit, Participant participant) {
        var state = participant.confirmed() ? "confirmed" : "waiting";
        var subject = Text.of("practices.tidings." + state, visit.title());
        var body = Text.of("practices.tidings." + state + ".text", participant.name(), visit.title(), visit.startsOn());
        tell(visit, participant, state, subject, body);
    }

    /** That the visit has another date or place. */
    void moved(Visit visit, Participant participant) {
        var subject = Text.of("practices.tidings.visit.moved", visit.title());
        var body = Text.of("practices.tidings.visit.moved.text", visit.title());
        tell(visit, participant, "moved/" + visit.rowVersion(), subject, body);
    }

    /** Whoever has a seat gets the dates for a calendar as well. */
    private void tell(Visit visit, Participant participant, String state, Text subject, Text body) {
        var person = participant.contactPerson();
        var event = event(visit, participant, state);
        if (person == null) {
            return;
        }
        if (participant.confirmed()) {
            notifications.invite(person, REGISTRATION, event, subject, body, Visits.path(visit), date(visit));
        } else {
            notifications.tell(person, REGISTRATION, event, subject, body, Visits.path(visit));
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
