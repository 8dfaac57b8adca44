package pl.wspolnie.budget.outcome;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import pl.wspolnie.api.text.Messages;
import pl.wspolnie.budget.edition.Edition;
import pl.wspolnie.budget.edition.Money;

/**
 * An outcome for programs; amounts in the edition's currency.
 *
 * @param inputsHash SHA-256 of all that it follows from
 * @param publishedAt {@code null} for a draft
 * @param voters how many people or organisations voted
 */
public record OutcomeView(
        long edition, String rule, String inputsHash, Instant publishedAt, int voters, List<PoolView> pools) {

    /** One pool's part. */
    public record PoolView(
            long pool, BigDecimal amount, BigDecimal spent, BigDecimal left, int ballots, List<ProjectView> projects) {}

    /**
     * @param official what the file says that the outcome was; {@code null} where it says nothing
     * @param why in the language of the request
     */
    public record ProjectView(
            long proposal,
            Integer number,
            String title,
            BigDecimal cost,
            BigDecimal votes,
            boolean selected,
            Boolean official,
            String why,
            String needed) {}

    static OutcomeView of(Edition edition, Result result, List<PoolOutcome> pools, Messages messages) {
        return new OutcomeView(
                edition.id(),
                edition.rule().id(),
                result.inputsHash(),
                result.publishedAt(),
                result.voters(),
                pools.stream().map(pool -> view(pool, messages)).toList());
    }

    private static PoolView view(PoolOutcome pool, Messages messages) {
        return new PoolView(
                pool.pool().id(),
                Money.zloty(pool.pool().amount()),
                Money.zloty(pool.spent()),
                Money.zloty(pool.left()),
                pool.ballots(),
                pool.lines().stream().map(line -> view(line, messages)).toList());
    }

    private static ProjectView view(PoolOutcome.Line line, Messages messages) {
        var proposal = line.proposal();
        return new ProjectView(
                proposal.id(),
                proposal.number(),
                proposal.title(),
                Money.zloty(proposal.cost()),
                line.votes(),
                line.selected(),
                line.official(),
                messages.say(line.why()),
                line.needed() == null ? null : messages.say(line.needed()));
    }
}
