package pl.wspolnie.platform.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.wspolnie.api.people.CurrentRequest;
import pl.wspolnie.api.search.SearchDocument;
import pl.wspolnie.api.search.SearchSource;
import pl.wspolnie.platform.municipalities.ProjectDetails;
import pl.wspolnie.platform.municipalities.ProjectEntity;
import pl.wspolnie.platform.municipalities.Projects;
import pl.wspolnie.platform.text.Bilingual;

/** The projects in which the municipality is a partner, in both languages. */
@ApplicationScoped
public class ProjectSource implements SearchSource {

    private final Projects projects;
    private final CurrentRequest request;

    protected ProjectSource() {
        this(null, null);
    }

    @Inject
    public ProjectSource(Projects projects, CurrentRequest request) {
        this.projects = projects;
        this.request = request;
    }

    @Override
    public String kind() {
        return "platform.project";
    }

    @Override
    public Stream<SearchDocument> all() {
        return projects.of(request.municipality()).stream().map(ProjectSource::document);
    }

    @Override
    public Optional<SearchDocument> find(long id) {
        return projects.of(request.municipality()).stream()
                .filter(project -> project.id() == id)
                .findFirst()
                .map(ProjectSource::document);
    }

    private static SearchDocument document(ProjectEntity project) {
        var details = project.details();
        var texts = Stream.concat(
                Stream.of(details.summary(), details.aim(), details.beneficiaries()),
                details.goals().stream().flatMap(ProjectSource::texts));
        var partners = project.partners().stream().map(partner -> partner.name());
        var body = Stream.concat(texts.flatMap(ProjectSource::both), partners)
                .filter(words -> !words.isBlank())
                .collect(Collectors.joining("\n"));
        return new SearchDocument(project.id(), "projects/" + project.slug(), project.name(), body);
    }

    private static Stream<Bilingual> texts(ProjectDetails.Goal goal) {
        var activities =
                goal.activities().stream().flatMap(activity -> Stream.of(activity.title(), activity.description()));
        return Stream.concat(Stream.of(goal.title()), activities);
    }

    private static Stream<String> both(Bilingual text) {
        return Stream.of(text.polish(), text.english());
    }
}
