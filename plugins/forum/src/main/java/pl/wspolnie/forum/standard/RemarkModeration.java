package pl.wspolnie.forum.standard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import pl.wspolnie.api.event.Listener;
import pl.wspolnie.api.moderation.ModerationDecided;

/** What moderators withhold is shown to nobody, partners included, and what they show again is. */
@ApplicationScoped
public class RemarkModeration implements Listener<ModerationDecided> {

    private final Discussion discussion;

    protected RemarkModeration() {
        this(null);
    }

    @Inject
    public RemarkModeration(Discussion discussion) {
        this.discussion = discussion;
    }

    @Override
    public Class<ModerationDecided> event() {
        return ModerationDecided.class;
    }

    @Override
    public void on(ModerationDecided decided) {
        if (decided.kind().equals(RemarkSearch.KIND)) {
            discussion.decided(decided.id(), decided.shown());
        }
    }
}
