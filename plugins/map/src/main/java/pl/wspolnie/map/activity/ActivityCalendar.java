package pl.wspolnie.map.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import pl.wspolnie.api.data.Records;
import pl.wspolnie.api.feed.CalendarEvent;
import pl.wspolnie.api.feed.CalendarSource;
import pl.wspolnie.map.entry.Entries;

/** Activities of a day or a few, for people's own calendars; what goes on for longer would only fill them. */
@ApplicationScoped
public class ActivityCalendar implements CalendarSource {

    private static final ZoneId WARSAW = ZoneId.of("Europe/Warsaw");
    private static final int LONGEST_DAYS = 31;

    private final Records records;
    private final Entries entries;

    protected ActivityCalendar() {
        this(null, null);
    }

    @Inject
    public ActivityCalendar(Records records, Entries entries) {
        this.records = records;
        this.entries = entries;
    }

    @Override
    public List<CalendarEvent> events() {
        return records
                .list(
                        Activity.class,
                        "e.entry.register.listed = true and e.startsOn is not null and (e.endsOn >= :yearAgo or"
                                + " (e.endsOn is null and e.startsOn >= :yearAgo and e.recurring is null))",
                        "e.startsOn",
                        Map.of("yearAgo", entries.today().minusYears(1)))
                .stream()
                .filter(activity -> last(activity).isBefore(activity.startsOn().plusDays(LONGEST_DAYS)))
                .map(ActivityCalendar::event)
                .toList();
    }

    private static LocalDate last(Activity activity) {
        return Objects.requireNonNullElse(activity.endsOn(), activity.startsOn());
    }

    private static CalendarEvent event(Activity activity) {
        return new CalendarEvent(
                "map/activities/" + activity.id(),
                activity.title(),
                activity.entry().name(),
                Objects.toString(activity.place(), ""),
                start(activity.startsOn()),
                start(last(activity).plusDays(1)));
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(WARSAW).toInstant();
    }
}
