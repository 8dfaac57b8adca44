package pl.wspolnie.platform.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import pl.wspolnie.api.people.CurrentRequest;
import pl.wspolnie.platform.municipalities.MunicipalityEntity;
import pl.wspolnie.platform.municipalities.PartnerRole;
import pl.wspolnie.platform.municipalities.ProjectDetails;
import pl.wspolnie.platform.municipalities.ProjectEntity;
import pl.wspolnie.platform.text.Formats;

/** Draws up a project for its page. */
@ApplicationScoped
public class ProjectViews {

    private final ModuleNames names;
    private final CurrentRequest request;
    private final Clock clock;

    protected ProjectViews() {
        this(null, null, null);
    }

    @Inject
    public ProjectViews(ModuleNames names, CurrentRequest request, Clock clock) {
        this.names = names;
        this.request = request;
        this.clock = clock;
    }

    /** For a page outside of municipalities: which modules are installed. */
    public ProjectView shared(ProjectEntity project) {
        return view(project, false, names::installed);
    }

    /** For a page of the current municipality: which modules are on there. */
    public ProjectView local(ProjectEntity project) {
        return view(project, true, names.in(request.municipality())::mark);
    }

    private ProjectView view(ProjectEntity held, boolean local, Function<String, ModuleMark> mark) {
        var project = held.details();
        var locale = request.locale();
        return new ProjectView(
                held.id(),
                project.name(),
                project.summary().in(locale),
                project.aim().in(locale),
                project.beneficiaries().in(locale),
                project.funding().in(locale),
                project.source().in(locale),
                project.startsOn(),
                project.endsOn(),
                state(project, LocalDate.ofInstant(clock.instant(), Formats.WARSAW)),
                project.invented(),
                local,
                project.partners().stream().map(ProjectViews::partner).toList(),
                project.goals().stream().map(goal -> goal(goal, locale, mark)).toList(),
                project.events().stream().map(event -> event(event, locale)).toList());
    }

    static String state(ProjectDetails project, LocalDate today) {
        if (today.isBefore(project.startsOn())) {
            return "AHEAD";
        }
        return today.isAfter(project.endsOn()) ? "OVER" : "RUNNING";
    }

    private static ProjectView.Partner partner(ProjectDetails.Partner partner) {
        MunicipalityEntity municipality = partner.municipality();
        var leads = partner.role() == PartnerRole.LEADER;
        return municipality == null
                ? new ProjectView.Partner(null, partner.organisationName(), leads)
                : new ProjectView.Partner(municipality.slug(), municipality.name(), leads);
    }

    private static ProjectView.Goal goal(ProjectDetails.Goal goal, Locale locale, Function<String, ModuleMark> mark) {
        List<ProjectView.Activity> activities = goal.activities().stream()
                .map(activity -> new ProjectView.Activity(
                        activity.title().in(locale),
                        activity.description().in(locale),
                        activity.modules().stream().map(mark).toList()))
                .toList();
        return new ProjectView.Goal(goal.title().in(locale), activities);
    }

    private static ProjectView.Event event(ProjectDetails.Event event, Locale locale) {
        return new ProjectView.Event(event.date(), event.words().in(locale), event.source());
    }
}
