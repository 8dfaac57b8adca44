package pl.wspolnie.forum.standard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Begins documents together with the draft of their first version. */
@ApplicationScoped
public class Begun {

    private final Standards standards;
    private final Drafts drafts;
    private final Texts texts;

    protected Begun() {
        this(null, null, null);
    }

    @Inject
    public Begun(Standards standards, Drafts drafts, Texts texts) {
        this.standards = standards;
        this.drafts = drafts;
        this.texts = texts;
    }

    /** A new document, whose text is split into paragraphs if there is one already. */
    @Transactional
    public Standard add(StandardInput input) {
        var standard = standards.add(input);
        var draft = drafts.begin(standard.id());
        if (input.text() != null) {
            texts.fill(draft, input.text());
        }
        return standard;
    }
}
