package pl.wspolnie.evaluation.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import pl.wspolnie.api.feed.CalendarEvent;
import pl.wspolnie.api.feed.CalendarSource;

/** By when recommendations are to be followed: in everybody's calendar, and in that of whoever has to do it. */
@ApplicationScoped
public class ReportCalendar implements CalendarSource {

    private final Recommendations recommendations;
    private final Reminders reminders;

    protected ReportCalendar() {
        this(null, null);
    }

    @Inject
    public ReportCalendar(Recommendations recommendations, Reminders reminders) {
        this.recommendations = recommendations;
        this.reminders = reminders;
    }

    @Override
    public List<CalendarEvent> events() {
        return recommendations.waiting().stream().map(reminders::date).toList();
    }

    @Override
    public List<CalendarEvent> eventsOf(long person) {
        return recommendations.waiting().stream()
                .filter(recommendation -> recommendation.personId() != null && recommendation.personId() == person)
                .map(reminders::date)
                .toList();
    }
}
