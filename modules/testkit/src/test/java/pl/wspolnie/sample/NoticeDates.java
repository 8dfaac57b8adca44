package pl.wspolnie.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import pl.wspolnie.api.feed.CalendarEvent;
import pl.wspolnie.api.feed.CalendarSource;

/** The days on which notices end. */
@ApplicationScoped
public class NoticeDates implements CalendarSource {

    private static final ZoneId WARSAW = ZoneId.of("Europe/Warsaw");

    private final Notices notices;

    protected NoticeDates() {
        this(null);
    }

    @Inject
    public NoticeDates(Notices notices) {
        this.notices = notices;
    }

    @Override
    public List<CalendarEvent> events() {
        return of(notices.all());
    }

    @Override
    public List<CalendarEvent> eventsOf(long person) {
        return of(notices.of(person));
    }

    private static List<CalendarEvent> of(List<Notice> notices) {
        return notices.stream()
                .filter(notice -> notice.endsOn() != null)
                .map(NoticeDates::event)
                .toList();
    }

    private static CalendarEvent event(Notice notice) {
        var start = notice.endsOn().atStartOfDay(WARSAW).toInstant();
        return new CalendarEvent(
                "sample/" + notice.id(), notice.title(), "", "", start, start.plus(Duration.ofHours(1)));
    }
}
