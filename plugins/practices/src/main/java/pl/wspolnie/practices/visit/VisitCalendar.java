package pl.wspolnie.practices.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import pl.wspolnie.api.data.Records;
import pl.wspolnie.api.feed.CalendarEvent;
import pl.wspolnie.api.feed.CalendarSource;
import pl.wspolnie.practices.shared.Days;

/** The dates of visits, and everybody's own. */
@ApplicationScoped
public class VisitCalendar implements CalendarSource {

    private final Records records;
    private final Visits visits;
    private final Days days;

    protected VisitCalendar() {
        this(null, null, null);
    }

    @Inject
    public VisitCalendar(Records records, Visits visits, Days days) {
        this.records = records;
        this.visits = visits;
        this.days = days;
    }

    @Override
    public List<CalendarEvent> events() {
        return takingPlace().stream().map(Tidings::date).toList();
    }

    @Override
    public List<CalendarEvent> eventsOf(long person) {
        var mine = records
                .list(Participant.class, "e.personId = :person and e.confirmed = true", "", Map.of("person", person))
                .stream()
                .map(Participant::visitId)
                .toList();
        return takingPlace().stream()
                .filter(visit -> mine.contains(visit.id()))
                .map(Tidings::date)
                .toList();
    }

    private List<Visit> takingPlace() {
        var oldest = days.today().minusYears(1);
        return visits.announced().stream()
                .filter(visit ->
                        visit.cancelledReason() == null && visit.endsOn().isAfter(oldest))
                .toList();
    }
}
