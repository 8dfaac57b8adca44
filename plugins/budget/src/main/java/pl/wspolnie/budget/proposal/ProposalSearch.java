package pl.wspolnie.budget.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.wspolnie.api.data.Records;
import pl.wspolnie.api.moderation.Moderation;
import pl.wspolnie.api.search.SearchDocument;
import pl.wspolnie.api.search.SearchSource;

/** Public proposals of published editions can be found. */
@ApplicationScoped
public class ProposalSearch implements SearchSource {

    /** The kind of its documents. */
    public static final String KIND = "budget.proposal";

    private final Records records;
    private final Moderation moderation;

    protected ProposalSearch() {
        this(null, null);
    }

    @Inject
    public ProposalSearch(Records records, Moderation moderation) {
        this.records = records;
        this.moderation = moderation;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Stream<SearchDocument> all() {
        return records
                .list(
                        Proposal.class,
                        "e.status in :statuses and e.edition.published = true",
                        "",
                        Map.of("statuses", ProposalStatus.PUBLIC))
                .stream()
                .filter(this::isShown)
                .map(ProposalSearch::document);
    }

    @Override
    public Optional<SearchDocument> find(long id) {
        return records.find(Proposal.class, id)
                .filter(proposal -> proposal.isPublic() && proposal.edition().published() && isShown(proposal))
                .map(ProposalSearch::document);
    }

    private boolean isShown(Proposal proposal) {
        return ProposalStatus.ON_BALLOT.contains(proposal.status()) || moderation.isShown(KIND, proposal.id());
    }

    private static SearchDocument document(Proposal proposal) {
        var body = Stream.of(proposal.summary(), proposal.description(), proposal.justification(), proposal.location())
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n"));
        return new SearchDocument(proposal.id(), "budget/proposals/" + proposal.id(), proposal.title(), body);
    }
}
