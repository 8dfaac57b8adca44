package pl.wspolnie.evaluation.show;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import pl.wspolnie.api.search.Reference;
import pl.wspolnie.api.search.References;

/** Looks for something to refer to; the component {@code evaluation/picker} shows it. */
@ApplicationScoped
public class Picking {

    private static final int MOST = 20;

    private final References references;

    protected Picking() {
        this(null);
    }

    @Inject
    public Picking(References references) {
        this.references = references;
    }

    /**
     * What was looked for and found.
     *
     * @param words as they were typed; empty before anything was
     */
    public record Hits(String words, List<Reference> found) {}

    public Hits look(String words) {
        var wanted = words == null ? "" : words.strip();
        return new Hits(wanted, wanted.isEmpty() ? List.of() : references.search(wanted, Set.of(), MOST));
    }
}
