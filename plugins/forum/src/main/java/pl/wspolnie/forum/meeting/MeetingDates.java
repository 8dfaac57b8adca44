package pl.wspolnie.forum.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.wspolnie.api.data.Records;
import pl.wspolnie.api.feed.CalendarEvent;
import pl.wspolnie.api.text.Messages;
import pl.wspolnie.api.text.Text;

/** Meetings as entries of calendars. */
@ApplicationScoped
public class MeetingDates {

    private final Records records;
    private final Messages messages;

    protected MeetingDates() {
        this(null, null);
    }

    @Inject
    public MeetingDates(Records records, Messages messages) {
        this.records = records;
        this.messages = messages;
    }

    /** For everybody. */
    public CalendarEvent open(Meeting meeting) {
        return event(meeting, agenda(meeting));
    }

    /** For who may know how to take part from afar. */
    public CalendarEvent withLink(Meeting meeting) {
        var link = meeting.onlineLink() == null
                ? ""
                : messages.say(Text.of("forum.meeting.link.calendar", meeting.onlineLink()));
        return event(
                meeting,
                Stream.of(link, agenda(meeting)).filter(part -> !part.isEmpty()).collect(Collectors.joining("\n\n")));
    }

    private CalendarEvent event(Meeting meeting, String description) {
        var place = messages.say(meeting.where());
        var title = meeting.status() == MeetingStatus.CANCELLED
                ? messages.say(Text.of("forum.meeting.calendar.cancelled", meeting.title()))
                : meeting.title();
        return new CalendarEvent(
                meeting.path(),
                title + " – " + meeting.body().name(),
                description,
                place,
                meeting.startsAt(),
                meeting.endsAt());
    }

    private String agenda(Meeting meeting) {
        return records.list(AgendaItem.class, "e.meeting = :meeting", "e.position", Map.of("meeting", meeting)).stream()
                .map(item -> item.position() + ". " + item.title())
                .collect(Collectors.joining("\n"));
    }
}
