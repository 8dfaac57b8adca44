package pl.wspolnie.forum.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import pl.wspolnie.api.notifications.Following;
import pl.wspolnie.api.notifications.Letters;
import pl.wspolnie.api.notifications.NotificationKind;
import pl.wspolnie.api.notifications.Notifications;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.forum.body.BodySearch;

/** What participants are told: on the site and by mail with an account, by mail without one. */
@ApplicationScoped
public class Invitations {

    /** A meeting that one is invited to, has signed up for, or that is changed or called off. */
    public static final NotificationKind MEETING = new NotificationKind("forum.meeting");

    private final Notifications notifications;
    private final Letters letters;
    private final Following following;
    private final MeetingDates dates;

    protected Invitations() {
        this(null, null, null, null);
    }

    @Inject
    public Invitations(Notifications notifications, Letters letters, Following following, MeetingDates dates) {
        this.notifications = notifications;
        this.letters = letters;
        this.following = following;
        this.dates = dates;
    }

    /** Invites a member, with the date for the calendar. */
    public void invite(Participant participant) {
        tell(participant, "invited", true);
    }

    /** Confirms a seat or a place among those who wait. */
    public void confirm(Participant participant, String key) {
        var what = participant.standing() == Standing.WAITING ? "waiting" : "registered";
        if (key == null) {
            tell(participant, what, participant.standing() == Standing.REGISTERED);
        } else {
            var meeting = participant.meeting();
            letters.sendSecret(
                    participant.email(),
                    event(participant, what),
                    subject(meeting, what),
                    body(meeting, what + ".key"),
                    "forum/registrations/" + key);
        }
    }

    /** A seat has become free. */
    public void moveUp(Participant participant) {
        tell(participant, "movedup", true);
    }

    /** Time, place or link have changed. */
    public void change(Participant participant, long version) {
        tell(participant, "changed", "changed/" + version, true);
    }

    /** It does not take place. */
    public void cancel(Participant participant) {
        tell(participant, "cancelled", false);
    }

    /** Tells those who follow the body that a meeting is called. */
    public void announce(Meeting meeting) {
        following.tell(
                BodySearch.KIND,
                meeting.body().id(),
                "forum/" + meeting.subject() + "/announced",
                subject(meeting, "announced"),
                body(meeting, "announced"),
                meeting.path());
    }

    /** Tells those who follow the meeting, or the body and so know of it, what has become of it. */
    public void tellFollowers(Meeting meeting, String what, String event) {
        tellFollowers(meeting, event, subject(meeting, what), body(meeting, what), meeting.path());
    }

    /** As {@link #tellFollowers(Meeting, String, String)}, in other words. */
    public void tellFollowers(Meeting meeting, String event, Text subject, Text body, String path) {
        var key = "forum/" + meeting.subject() + "/" + event;
        following.tell(MeetingSearch.KIND, meeting.id(), key, subject, body, path);
        following.tell(BodySearch.KIND, meeting.body().id(), key, subject, body, path);
    }

    private void tell(Participant participant, String what, boolean dated) {
        tell(participant, what, what, dated);
    }

    private void tell(Participant participant, String what, String event, boolean dated) {
        var meeting = participant.meeting();
        if (participant.personId() != null) {
            toPerson(participant, meeting, what, event, dated);
        } else if (participant.email() != null) {
            toAddress(participant, meeting, what, event, dated);
        }
    }

    private void toPerson(Participant participant, Meeting meeting, String what, String event, boolean dated) {
        var subject = subject(meeting, what);
        var body = body(meeting, what);
        if (dated) {
            var date = dates.withLink(meeting);
            notifications.invite(
                    participant.personId(), MEETING, event(participant, event), subject, body, meeting.path(), date);
        } else {
            notifications.tell(
                    participant.personId(), MEETING, event(participant, event), subject, body, meeting.path());
        }
    }

    private void toAddress(Participant participant, Meeting meeting, String what, String event, boolean dated) {
        var subject = subject(meeting, what);
        var body = body(meeting, what);
        if (dated) {
            var date = dates.withLink(meeting);
            letters.invite(participant.email(), event(participant, event), subject, body, meeting.path(), date);
        } else {
            letters.send(participant.email(), event(participant, event), subject, body, meeting.path());
        }
    }

    private static String event(Participant participant, String what) {
        return "forum/participant/" + participant.id() + "/" + what;
    }

    private static Text subject(Meeting meeting, String what) {
        return Text.of("forum.mail." + what, meeting.title(), meeting.startsAt());
    }

    private static Text body(Meeting meeting, String what) {
        var reason = meeting.cancelReason() == null ? "" : meeting.cancelReason();
        return Text.of(
                "forum.mail." + what + ".text",
                meeting.title(),
                meeting.startsAt(),
                meeting.where(),
                meeting.body().name(),
                reason);
    }
}
