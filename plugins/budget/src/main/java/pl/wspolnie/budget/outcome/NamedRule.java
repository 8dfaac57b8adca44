package pl.wspolnie.budget.outcome;

import java.math.BigDecimal;
import pl.wspolnie.budget.allocation.AllocationRule;
import pl.wspolnie.budget.allocation.AllocationRules;
import pl.wspolnie.budget.allocation.Completion;
import pl.wspolnie.budget.edition.CountingRule;

/**
 * A rule by its name, with what it is set to.
 *
 * @param id for instance {@code mes-cost}
 * @param completion of use to equal shares alone
 * @param increment in zł, of use to completions in steps alone
 */
public record NamedRule(String id, Completion completion, long increment) {

    public static NamedRule of(CountingRule rule) {
        var completion = rule.isEqualShares() ? Completion.of(rule.completion()).orElseThrow() : Completion.NONE;
        return new NamedRule(rule.id(), completion, completion.hasSteps() ? rule.increment() : 1);
    }

    static NamedRule of(String id) {
        return new NamedRule(id, Completion.NONE, 1);
    }

    AllocationRule rule() {
        return AllocationRules.byId(id, completion, BigDecimal.valueOf(increment))
                .orElseThrow(() -> new IllegalStateException("no rule " + id));
    }
}
