package pl.wspolnie.evaluation.quality;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import pl.wspolnie.api.data.Records;
import pl.wspolnie.api.feed.CalendarEvent;
import pl.wspolnie.api.feed.CalendarSource;
import pl.wspolnie.api.text.Messages;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.evaluation.show.Today;

/** The survey, the meeting, and when the routine begins again. */
@ApplicationScoped
public class QualityCalendar implements CalendarSource {

    private final Records records;
    private final Messages messages;
    private final Today today;

    protected QualityCalendar() {
        this(null, null, null);
    }

    @Inject
    public QualityCalendar(Records records, Messages messages, Today today) {
        this.records = records;
        this.messages = messages;
        this.today = today;
    }

    private record Span(QualityIndex index, String what, LocalDate from, LocalDate to) {

        boolean isGiven() {
            return from != null && to != null && !to.isBefore(from);
        }
    }

    @Override
    public List<CalendarEvent> events() {
        var oldest = today.day().minusYears(1);
        return records.list(QualityIndex.class, "", "", Map.of()).stream()
                .flatMap(QualityCalendar::spans)
                .filter(span -> span.isGiven() && span.to().isAfter(oldest))
                .map(this::event)
                .toList();
    }

    private static Stream<Span> spans(QualityIndex index) {
        return Stream.of(
                new Span(index, "survey", index.surveyFrom(), index.surveyTo()),
                new Span(index, "meeting", index.meetingOn(), index.meetingOn()),
                new Span(index, "next", index.nextOn(), index.nextOn()));
    }

    private CalendarEvent event(Span span) {
        var index = span.index();
        // A year that is not published has no page for everybody.
        var path = index.isPublished() ? "evaluation/quality/" + index.id() : "evaluation/quality";
        int year = span.what().equals("next") ? index.year() + 1 : index.year();
        return new CalendarEvent(
                path + "#" + span.what() + "-" + index.year(),
                messages.say(Text.of("evaluation.quality.date." + span.what(), String.valueOf(year))),
                "",
                span.what().equals("meeting") && index.meetingPlace() != null ? index.meetingPlace() : "",
                Today.start(span.from()),
                Today.start(span.to().plusDays(1)));
    }
}
