package pl.wspolnie.platform.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Objects;
import pl.wspolnie.platform.demo.DemoFiles.ActivityFile;
import pl.wspolnie.platform.demo.DemoFiles.PartnerFile;
import pl.wspolnie.platform.demo.DemoFiles.ProjectFile;
import pl.wspolnie.platform.demo.DemoFiles.Words;
import pl.wspolnie.platform.municipalities.Municipalities;
import pl.wspolnie.platform.municipalities.PartnerRole;
import pl.wspolnie.platform.municipalities.ProjectDetails;
import pl.wspolnie.platform.municipalities.Projects;

/** Adds the demonstration's projects; none of them is invented. */
@ApplicationScoped
public class DemoProjects {

    private final Projects projects;
    private final Municipalities municipalities;

    protected DemoProjects() {
        this(null, null);
    }

    @Inject
    public DemoProjects(Projects projects, Municipalities municipalities) {
        this.projects = projects;
        this.municipalities = municipalities;
    }

    void add(ProjectFile file) {
        projects.add(new ProjectDetails(
                file.slug(),
                file.name(),
                file.summary().both(),
                file.aim().both(),
                file.beneficiaries().both(),
                file.starts(),
                file.ends(),
                file.funding().both(),
                file.source().both(),
                false,
                file.goals().stream()
                        .map(goal -> new ProjectDetails.Goal(
                                goal.title().both(),
                                goal.activities().stream()
                                        .map(DemoProjects::activity)
                                        .toList()))
                        .toList(),
                file.partners().stream().map(this::partner).toList(),
                file.events().stream()
                        .map(event -> new ProjectDetails.Event(
                                event.date(), event.words().both(), event.source()))
                        .toList()));
    }

    private static ProjectDetails.Activity activity(ActivityFile file) {
        return new ProjectDetails.Activity(file.title().both(), Words.orEmpty(file.description()), file.modules());
    }

    private ProjectDetails.Partner partner(PartnerFile file) {
        var role = file.leader() ? PartnerRole.LEADER : PartnerRole.PARTNER;
        return file.municipality() == null
                ? ProjectDetails.Partner.of(Objects.requireNonNull(file.name()), role)
                : ProjectDetails.Partner.of(
                        municipalities.entityBySlug(file.municipality()).orElseThrow(), role);
    }
}
