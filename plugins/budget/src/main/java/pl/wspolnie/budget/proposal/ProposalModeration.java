package pl.wspolnie.budget.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import pl.wspolnie.api.event.Listener;
import pl.wspolnie.api.moderation.ModerationDecided;
import pl.wspolnie.api.search.Search;

/** What moderators withhold cannot be found, and what they show again can. */
@ApplicationScoped
public class ProposalModeration implements Listener<ModerationDecided> {

    private final Search search;

    protected ProposalModeration() {
        this(null);
    }

    @Inject
    public ProposalModeration(Search search) {
        this.search = search;
    }

    @Override
    public Class<ModerationDecided> event() {
        return ModerationDecided.class;
    }

    @Override
    public void on(ModerationDecided decided) {
        if (decided.kind().equals(ProposalSearch.KIND)) {
            search.changed(ProposalSearch.KIND, decided.id());
        }
    }
}
