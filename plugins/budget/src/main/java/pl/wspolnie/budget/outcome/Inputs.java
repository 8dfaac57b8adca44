package pl.wspolnie.budget.outcome;

import java.util.List;
import pl.wspolnie.budget.edition.Draw;
import pl.wspolnie.budget.edition.Edition;
import pl.wspolnie.budget.edition.Pool;
import pl.wspolnie.budget.proposal.Proposal;

/** All that an outcome follows from, as text; equal inputs give equal outcomes. */
final class Inputs {

    private final StringBuilder text = new StringBuilder();

    Inputs(Edition edition, int voters) {
        var rule = edition.rule();
        var ballots = edition.ballotRules();
        line("box", edition.boxHash());
        line("voters", voters);
        line("rule", rule.id(), rule.completion(), rule.increment(), rule.ties(), edition.drawSecret());
        line("ballots", ballots.voteType(), ballots.minimumVotes(), ballots.minimumTurnout());
    }

    Inputs pool(Pool pool, List<Proposal> onBallot) {
        line("pool", pool.id(), pool.amount());
        onBallot.forEach(proposal -> line("proposal", proposal.id(), proposal.electionId(), proposal.cost()));
        return this;
    }

    /** SHA-256, as lower-case hex. */
    String hash() {
        return Draw.sha256(text.toString());
    }

    private void line(Object... values) {
        for (var value : values) {
            text.append(value).append(' ');
        }
        text.append('\n');
    }
}
