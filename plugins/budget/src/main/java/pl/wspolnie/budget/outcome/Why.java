package pl.wspolnie.budget.outcome;

import java.math.BigDecimal;
import java.util.Optional;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.budget.allocation.Award;
import pl.wspolnie.budget.allocation.Cause;
import pl.wspolnie.budget.allocation.Fraction;
import pl.wspolnie.budget.allocation.Grounds;
import pl.wspolnie.budget.allocation.Reason;

/** Says the engine's reasons in words. */
final class Why {

    private final Text currency;

    /** @param currency ISO 4217 */
    Why(String currency) {
        this.currency = currency.equals("PLN") ? Text.of("budget.amount.zloty") : Text.literally(currency);
    }

    /** Why a project won or lost. */
    Text of(Reason reason) {
        return reason instanceof Reason.Won won ? won(won) : lost((Reason.Lost) reason);
    }

    /** What would have been enough for a project that lost, where anything would. */
    Optional<Text> needed(Reason reason) {
        if (!(reason instanceof Reason.Lost lost)) {
            return Optional.empty();
        }
        var votes = lost.needed().votes();
        var cost = lost.needed().cost();
        if (votes.isPresent() && cost.isPresent()) {
            return Optional.of(Text.of("budget.needed.both", votes.getAsInt(), amount(cost.get())));
        }
        if (votes.isPresent()) {
            return Optional.of(Text.of("budget.needed.votes", votes.getAsInt()));
        }
        return cost.map(most -> Text.of("budget.needed.cost", amount(most)));
    }

    private Text won(Reason.Won won) {
        var grounds = won.grounds();
        if (grounds instanceof Grounds.Votes votes) {
            var key = won.award().stage() == Award.Stage.COMPLETION ? "budget.why.completion" : "budget.why.votes";
            return Text.of(key, votes.place(), amount(votes.available()));
        }
        if (grounds instanceof Grounds.VotesPerCost ratio) {
            return Text.of("budget.why.ratio", ratio.place(), amount(ratio.available()));
        }
        if (grounds instanceof Grounds.Shares shares) {
            return Text.of(
                    "budget.why.shares",
                    shares.payingInFull() + shares.payingTheirRest(),
                    amount(shares.pricePerVote()),
                    shares.effectiveVotes().rounded(1));
        }
        if (grounds instanceof Grounds.Load load) {
            return Text.of("budget.why.load", amount(load.load()));
        }
        return Text.of("budget.why.beforehand");
    }

    private Text lost(Reason.Lost lost) {
        var cause = lost.cause();
        if (cause instanceof Cause.NoSupport || lost.supporters() == 0) {
            return Text.of("budget.why.nobody");
        }
        if (cause instanceof Cause.TooFewVotes few) {
            return Text.of("budget.why.few", few.minimum());
        }
        if (cause instanceof Cause.LowTurnout low) {
            return Text.of("budget.why.turnout", low.ballots(), low.minimum());
        }
        if (cause instanceof Cause.TooDear dear) {
            return Text.of("budget.why.dear", amount(dear.budget()));
        }
        if (cause instanceof Cause.Conflict conflict) {
            return Text.of("budget.why.conflict", conflict.winner().name());
        }
        if (cause instanceof Cause.DoesNotFit fit) {
            return Text.of("budget.why.fit", fit.place(), amount(fit.available()));
        }
        if (cause instanceof Cause.Stopped stopped) {
            return Text.of("budget.why.stopped", stopped.place(), stopped.at().name());
        }
        if (cause instanceof Cause.SupportersSpent spent) {
            return spent.missing().signum() > 0
                    ? Text.of("budget.why.spent", amount(spent.left()), amount(spent.missing()))
                    : Text.of("budget.why.ended", amount(spent.left()));
        }
        if (cause instanceof Cause.Outrun outrun) {
            return Text.of("budget.why.outrun", amount(outrun.available()));
        }
        return Text.of("budget.why.barred");
    }

    private Text amount(Fraction value) {
        return amount(value.rounded(2));
    }

    private Text amount(BigDecimal value) {
        var whole = value.stripTrailingZeros().scale() <= 0;
        return Text.of(whole ? "budget.amount.whole" : "budget.amount", value, currency);
    }
}
