package pl.wspolnie.practices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import pl.wspolnie.api.event.Listener;
import pl.wspolnie.api.moderation.ModerationDecided;
import pl.wspolnie.api.search.Search;
import pl.wspolnie.practices.card.CommentSearch;
import pl.wspolnie.practices.visit.NoteSearch;

/** What moderators withhold cannot be found, and what they show again can. */
@ApplicationScoped
public class PracticesModeration implements Listener<ModerationDecided> {

    private static final Set<String> MODERATED = Set.of(NoteSearch.KIND, CommentSearch.KIND);

    private final Search search;

    protected PracticesModeration() {
        this(null);
    }

    @Inject
    public PracticesModeration(Search search) {
        this.search = search;
    }

    @Override
    public Class<ModerationDecided> event() {
        return ModerationDecided.class;
    }

    @Override
    public void on(ModerationDecided decided) {
        if (MODERATED.contains(decided.kind())) {
            search.changed(decided.kind(), decided.id());
        }
    }
}
