package pl.wspolnie.platform.following;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import pl.wspolnie.api.people.CurrentRequest;
import pl.wspolnie.api.search.References;

/** What can be followed in the current municipality: all that can be found, as long as its module is on. */
@ApplicationScoped
public class Subjects {

    private static final int LONGEST_TITLE = 500;

    private final References references;
    private final CurrentRequest request;

    protected Subjects() {
        this(null, null);
    }

    @Inject
    public Subjects(References references, CurrentRequest request) {
        this.references = references;
        this.request = request;
    }

    /** Empty where nothing public has this key. */
    public Optional<Subject> find(String kind, long id) {
        if (Subject.EVERYTHING.equals(kind)) {
            return Optional.of(new Subject(kind, 0, request.municipality().name(), ""));
        }
        return references
                .find(kind, id)
                .map(reference -> new Subject(kind, id, cut(reference.title()), reference.path()));
    }

    private static String cut(String title) {
        return title.length() <= LONGEST_TITLE ? title : title.substring(0, LONGEST_TITLE - 1) + "…";
    }
}
