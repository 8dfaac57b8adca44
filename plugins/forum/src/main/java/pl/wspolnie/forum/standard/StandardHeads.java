package pl.wspolnie.forum.standard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Puts together what stands at the head of every page of a document. */
@ApplicationScoped
public class StandardHeads {

    private final Standards standards;

    protected StandardHeads() {
        this(null);
    }

    @Inject
    public StandardHeads(Standards standards) {
        this.standards = standards;
    }

    /** @param tab the part that the reader is at */
    public StandardHead of(Standard standard, String tab) {
        var latest = standards.latest(standard).orElse(null);
        var editor = standards.isEditor(standard);
        return new StandardHead(
                standard,
                Stage.of(latest, standards.today()),
                latest,
                editor,
                editor && standards.draft(standard).isPresent(),
                tab);
    }
}
