package pl.wspolnie.evaluation.effectiveness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import pl.wspolnie.api.feed.CalendarEvent;
import pl.wspolnie.api.feed.CalendarSource;
import pl.wspolnie.api.people.MandateKind;
import pl.wspolnie.api.people.Organisations;
import pl.wspolnie.api.text.Messages;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.evaluation.show.Today;

/** The last day for a comment, in the calendars of those who have a mandate; nobody else knows of it. */
@ApplicationScoped
public class EffectivenessCalendar implements CalendarSource {

    private final OrganisationReports reports;
    private final Organisations organisations;
    private final Messages messages;

    protected EffectivenessCalendar() {
        this(null, null, null);
    }

    @Inject
    public EffectivenessCalendar(OrganisationReports reports, Organisations organisations, Messages messages) {
        this.reports = reports;
        this.organisations = organisations;
        this.messages = messages;
    }

    @Override
    public List<CalendarEvent> events() {
        return List.of();
    }

    @Override
    public List<CalendarEvent> eventsOf(long person) {
        return reports.shown().stream()
                .filter(report -> isMandated(person, report.organisationId()))
                .map(this::event)
                .toList();
    }

    private boolean isMandated(long person, long organisation) {
        return Arrays.stream(MandateKind.values())
                .flatMap(kind -> organisations.mandated(organisation, kind).stream())
                .anyMatch(mandated -> mandated.id() == person);
    }

    private CalendarEvent event(OrganisationReport report) {
        return new CalendarEvent(
                Letting.path(report),
                messages.say(Text.of("evaluation.effectiveness.deadline", report.organisationName())),
                "",
                "",
                Today.start(report.commentUntil()),
                Today.start(report.commentUntil().plusDays(1)));
    }
}
