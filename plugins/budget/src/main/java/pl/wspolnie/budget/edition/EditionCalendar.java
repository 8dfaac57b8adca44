package pl.wspolnie.budget.edition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import pl.wspolnie.api.feed.CalendarEvent;
import pl.wspolnie.api.feed.CalendarSource;
import pl.wspolnie.api.text.Messages;
import pl.wspolnie.api.text.Text;

/** The stages of published editions, for people's own calendars. */
@ApplicationScoped
public class EditionCalendar implements CalendarSource {

    private final Editions editions;
    private final Calendar calendar;
    private final Messages messages;

    protected EditionCalendar() {
        this(null, null, null);
    }

    @Inject
    public EditionCalendar(Editions editions, Calendar calendar, Messages messages) {
        this.editions = editions;
        this.calendar = calendar;
        this.messages = messages;
    }

    @Override
    public List<CalendarEvent> events() {
        var oldest = calendar.today().minusYears(1);
        return editions.published().stream()
                .flatMap(EditionCalendar::spans)
                .filter(entry -> entry.span().to().isAfter(oldest))
                .map(this::event)
                .toList();
    }

    private record Entry(Edition edition, Span span) {}

    private static Stream<Entry> spans(Edition edition) {
        var results = edition.timetable().resultsOn();
        var spans = edition.timetable().spans().stream().filter(Span::given);
        var last = results == null ? Stream.<Span>empty() : Stream.of(new Span(Stage.RESULTS, results, results));
        return Stream.concat(spans, last).map(span -> new Entry(edition, span));
    }

    private CalendarEvent event(Entry entry) {
        var stage = messages.say(Text.of("budget.stage." + entry.span().stage().code()));
        return new CalendarEvent(
                "budget/editions/" + entry.edition().id() + "#"
                        + entry.span().stage().code(),
                entry.edition().name() + ": " + stage,
                "",
                "",
                start(entry.span().from()),
                start(entry.span().to().plusDays(1)));
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(Calendar.WARSAW).toInstant();
    }
}
