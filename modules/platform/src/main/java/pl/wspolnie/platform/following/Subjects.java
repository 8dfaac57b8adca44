package pl.wspolnie.platform.following;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import pl.wspolnie.api.people.CurrentRequest;
import pl.wspolnie.api.search.SearchSource;
import pl.wspolnie.platform.modules.Modules;
import pl.wspolnie.platform.plugins.Beans;

/** What can be followed in the current municipality: all that can be found, as long as its module is on. */
@ApplicationScoped
public class Subjects {

    private static final int LONGEST_TITLE = 500;

    private final Modules modules;
    private final Beans beans;
    private final CurrentRequest request;

    protected Subjects() {
        this(null, null, null);
    }

    @Inject
    public Subjects(Modules modules, Beans beans, CurrentRequest request) {
        this.modules = modules;
        this.beans = beans;
        this.request = request;
    }

    /** Empty where nothing public has this key. */
    public Optional<Subject> find(String kind, long id) {
        if (Subject.EVERYTHING.equals(kind)) {
            return Optional.of(new Subject(kind, 0, request.municipality().name(), ""));
        }
        return modules.activeManifests(request.municipality()).stream()
                .flatMap(manifest -> beans.<SearchSource>of(manifest.searchSources()).stream())
                .filter(source -> source.kind().equals(kind))
                .findFirst()
                .flatMap(source -> source.find(id))
                .map(document -> new Subject(kind, id, cut(document.title()), document.path()));
    }

    private static String cut(String title) {
        return title.length() <= LONGEST_TITLE ? title : title.substring(0, LONGEST_TITLE - 1) + "…";
    }
}
