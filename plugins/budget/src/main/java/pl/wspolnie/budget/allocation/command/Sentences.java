package pl.wspolnie.budget.allocation.command;

import java.math.BigDecimal;
import pl.wspolnie.budget.allocation.Cause;
import pl.wspolnie.budget.allocation.Grounds;
import pl.wspolnie.budget.allocation.Needed;
import pl.wspolnie.budget.allocation.Reason;

/** Reasons in plain English. */
final class Sentences {

    private Sentences() {}

    static String of(Reason reason) {
        String votes = Numbers.plain(reason.votes()) + (isOne(reason) ? " vote" : " votes");
        if (reason instanceof Reason.Won won) {
            return "funded; " + votes + "; " + of(won.grounds());
        }
        Reason.Lost lost = (Reason.Lost) reason;
        return "not funded; " + votes + "; " + of(lost.cause()) + of(lost.needed());
    }

    private static boolean isOne(Reason reason) {
        return reason.votes().compareTo(BigDecimal.ONE) == 0;
    }

    private static String of(Grounds grounds) {
        if (grounds instanceof Grounds.Votes votes) {
            return "place " + votes.place() + " by votes; " + Numbers.plain(votes.available()) + " was left for it";
        }
        if (grounds instanceof Grounds.VotesPerCost ratio) {
            return "place " + ratio.place() + " by votes per cost; " + Numbers.plain(ratio.available())
                    + " was left for it";
        }
        if (grounds instanceof Grounds.Shares shares) {
            return "worth " + Numbers.rounded(shares.effectiveVotes()) + " full votes; each vote cost "
                    + Numbers.rounded(shares.pricePerVote()) + "; " + shares.payingInFull() + " paid in full, "
                    + shares.payingTheirRest() + " paid what they had left, " + shares.withoutMoney()
                    + " had nothing left";
        }
        if (grounds instanceof Grounds.Overspent overspent) {
            return "each vote cost " + Numbers.plain(overspent.pricePerVote()) + "; supporters paid "
                    + Numbers.plain(overspent.paid()) + ", and " + Numbers.plain(overspent.uncovered())
                    + " was not covered";
        }
        if (grounds instanceof Grounds.Load load) {
            return "each supporter carries a load of " + Numbers.rounded(load.load());
        }
        return "funded before the count";
    }

    private static String of(Cause cause) {
        if (cause instanceof Cause.SupportersSpent spent) {
            return "its supporters had " + Numbers.rounded(spent.endowed()) + " and spent all but "
                    + Numbers.rounded(spent.left()) + " on other projects; " + Numbers.rounded(spent.missing())
                    + " was missing";
        }
        if (cause instanceof Cause.DoesNotFit fit) {
            return "place " + fit.place() + "; only " + Numbers.plain(fit.available()) + " was left";
        }
        if (cause instanceof Cause.Stopped stopped) {
            return "place " + stopped.place() + "; the count ended before at "
                    + stopped.at().id() + ", which did not fit";
        }
        if (cause instanceof Cause.Outrun outrun) {
            return "the load on each supporter would have been " + Numbers.rounded(outrun.load())
                    + "; the count ended before, with " + Numbers.plain(outrun.available()) + " left";
        }
        if (cause instanceof Cause.Conflict conflict) {
            return "cannot stand beside " + conflict.winner().id() + ", which is funded";
        }
        return simple(cause);
    }

    private static String simple(Cause cause) {
        if (cause instanceof Cause.NoSupport) {
            return "nobody voted for it";
        }
        if (cause instanceof Cause.TooDear dear) {
            return "it costs more than the whole budget of " + Numbers.plain(dear.budget());
        }
        if (cause instanceof Cause.NoRoom room) {
            return "others were bought before, and " + Numbers.plain(room.available()) + " is left";
        }
        if (cause instanceof Cause.OutOfMoney) {
            return "its supporters had spent all they had";
        }
        if (cause instanceof Cause.TooFewVotes few) {
            return "at least " + Numbers.plain(few.minimum()) + " votes are asked for";
        }
        if (cause instanceof Cause.LowTurnout low) {
            return low.ballots() + " voted, and at least " + low.minimum() + " are asked for";
        }
        return "out of the count";
    }

    private static String of(Needed needed) {
        String text = "";
        if (needed.votes().isPresent()) {
            int votes = needed.votes().getAsInt();
            text += "; with " + votes + (votes == 1 ? " more voter" : " more voters")
                    + " for it alone it would have won";
        }
        if (needed.cost().isPresent()) {
            text += "; at a cost of " + Numbers.plain(needed.cost().get()) + " it would have won";
        }
        return text;
    }
}
