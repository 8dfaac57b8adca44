package pl.wspolnie.forum.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import pl.wspolnie.api.data.Records;
import pl.wspolnie.api.feed.CalendarEvent;
import pl.wspolnie.api.feed.CalendarSource;
import pl.wspolnie.forum.body.Body;
import pl.wspolnie.forum.body.Warsaw;

/** Meetings for calendars: all, those of one body, and each person's own. */
@ApplicationScoped
public class MeetingCalendar implements CalendarSource {

    private static final Duration YEAR = Duration.ofDays(365);

    private final Records records;
    private final Meetings meetings;
    private final MeetingDates dates;
    private final Warsaw warsaw;

    protected MeetingCalendar() {
        this(null, null, null, null);
    }

    @Inject
    public MeetingCalendar(Records records, Meetings meetings, MeetingDates dates, Warsaw warsaw) {
        this.records = records;
        this.meetings = meetings;
        this.dates = dates;
        this.warsaw = warsaw;
    }

    @Override
    public List<CalendarEvent> events() {
        return meetings.open().stream().filter(this::isRecent).map(dates::open).toList();
    }

    @Override
    public List<CalendarEvent> eventsOf(long person) {
        return records.list(Participant.class, "e.personId = :person", "", Map.of("person", person)).stream()
                .filter(participant -> participant.standing().knowsLink())
                .map(Participant::meeting)
                .filter(meeting -> meeting.status() != MeetingStatus.DRAFT && isRecent(meeting))
                .distinct()
                .map(dates::withLink)
                .toList();
    }

    /** The dates of one body. */
    public List<CalendarEvent> events(Body body) {
        return meetings.of(body).stream()
                .filter(meeting -> meeting.status() != MeetingStatus.DRAFT && isRecent(meeting))
                .map(dates::open)
                .toList();
    }

    /** The date of one meeting; with the link for whoever may know it. */
    public CalendarEvent event(Meeting meeting, boolean link) {
        return link ? dates.withLink(meeting) : dates.open(meeting);
    }

    private boolean isRecent(Meeting meeting) {
        return meeting.endsAt().isAfter(warsaw.now().minus(YEAR));
    }
}
