package pl.wspolnie.budget.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.wspolnie.api.data.Records;
import pl.wspolnie.api.search.SearchDocument;
import pl.wspolnie.api.search.SearchSource;

/** Public proposals of published editions can be found. */
@ApplicationScoped
public class ProposalSearch implements SearchSource {

    /** The kind of its documents. */
    public static final String KIND = "budget.proposal";

    private final Records records;

    protected ProposalSearch() {
        this(null);
    }

    @Inject
    public ProposalSearch(Records records) {
        this.records = records;
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
                .map(ProposalSearch::document);
    }

    @Override
    public Optional<SearchDocument> find(long id) {
        return records.find(Proposal.class, id)
                .filter(proposal -> proposal.isPublic() && proposal.edition().published())
                .map(ProposalSearch::document);
    }

    private static SearchDocument document(Proposal proposal) {
        var body = Stream.of(proposal.summary(), proposal.description(), proposal.justification(), proposal.location())
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n"));
        return new SearchDocument(proposal.id(), "budget/proposals/" + proposal.id(), proposal.title(), body);
    }
}
