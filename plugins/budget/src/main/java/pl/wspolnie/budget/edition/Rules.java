package pl.wspolnie.budget.edition;

import java.math.BigDecimal;
import java.util.List;
import pl.wspolnie.budget.allocation.AllocationRule;
import pl.wspolnie.budget.allocation.AllocationRules;
import pl.wspolnie.budget.allocation.Completion;
import pl.wspolnie.budget.allocation.TieBreaking;
import pl.wspolnie.budget.allocation.VoteType;

/** The rules and orders of ties that an office may choose from. */
public final class Rules {

    /** Orders of criteria for ties; the last of each leaves nothing open. */
    public static final List<String> TIES =
            List.of("cost,votes,draw", "votes,cost,draw", "draw", "cost,votes,id", "id");

    /** Ways to vote here; files may hold others. */
    public static final List<VoteType> VOTE_TYPES = List.of(VoteType.APPROVAL, VoteType.CUMULATIVE);

    private Rules() {}

    /** The edition's rule, ready to compute. */
    public static AllocationRule of(CountingRule rule) {
        var completion = Completion.of(rule.completion()).orElseThrow();
        return AllocationRules.byId(rule.id(), completion, BigDecimal.valueOf(rule.increment()))
                .orElseThrow();
    }

    /** The edition's order of ties; the lots come from its secret. */
    public static TieBreaking ties(Edition edition) {
        var rule = edition.rule();
        return TieBreaking.parse(rule.ties(), rule.drawsLots() ? edition.drawSecret() : "");
    }
}
