package pl.wspolnie.budget.outcome;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import pl.wspolnie.api.error.NotFound;
import pl.wspolnie.api.people.CurrentRequest;
import pl.wspolnie.budget.edition.Edition;
import pl.wspolnie.budget.edition.Editions;
import pl.wspolnie.budget.proposal.Proposals;

/** Results with the engine's reasons, for pages and programs alike. */
@ApplicationScoped
public class Outcomes {

    private final Editions editions;
    private final Proposals proposals;
    private final Results results;
    private final CurrentRequest request;

    protected Outcomes() {
        this(null, null, null, null);
    }

    @Inject
    public Outcomes(Editions editions, Proposals proposals, Results results, CurrentRequest request) {
        this.editions = editions;
        this.proposals = proposals;
        this.results = results;
        this.request = request;
    }

    /**
     * The result that the reader may see; empty for an officer who has not computed one yet.
     *
     * @throws NotFound for everybody else before the outcome is published
     */
    public Optional<Result> shown(Edition edition) {
        if (!edition.outcomePublished() && !request.may(Results.PUBLISH)) {
            throw new NotFound("outcome of edition " + edition.id());
        }
        return results.find(edition);
    }

    /** What became of each pool, and why. */
    public List<PoolOutcome> of(Edition edition, Result result) {
        var rule = NamedRule.of(edition.rule());
        return editions.pools(edition).stream()
                .map(pool -> PoolOutcome.of(
                        pool,
                        proposals.onBallot(pool),
                        result,
                        results.count(result, pool).under(rule)))
                .toList();
    }

    /** What other rules would have made of each pool. */
    public List<ComparedRules> compare(Edition edition, Result result) {
        return editions.pools(edition).stream()
                .map(pool -> ComparedRules.of(pool, proposals.onBallot(pool), results.count(result, pool)))
                .toList();
    }
}
