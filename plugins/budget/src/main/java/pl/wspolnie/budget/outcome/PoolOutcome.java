package pl.wspolnie.budget.outcome;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.budget.allocation.Outcome;
import pl.wspolnie.budget.allocation.Reason;
import pl.wspolnie.budget.edition.Pool;
import pl.wspolnie.budget.proposal.Proposal;

/**
 * What became of one pool, as pages show it.
 *
 * @param spent what the selected projects cost, in grosze
 * @param ballots how many ballots were counted
 * @param lines the projects, the selected ones in the order in which they won
 * @param ties what lots and other criteria decided
 * @param explained whether the engine comes to what was published, so that its reasons hold
 */
public record PoolOutcome(
        Pool pool,
        long spent,
        int ballots,
        List<Line> lines,
        List<BrokenTie> ties,
        boolean explained,
        boolean compared) {

    /**
     * A project in an outcome.
     *
     * @param official what the file says about it; {@code null} where it says nothing
     * @param needed what would have been enough; {@code null} for winners, and where nothing would
     */
    public record Line(
            Proposal proposal, BigDecimal votes, boolean selected, Boolean official, Text why, Text needed) {}

    /** A tie between projects, the one that went first at the front. */
    public record BrokenTie(List<Proposal> projects, String criterion) {}

    static PoolOutcome of(Pool pool, List<Proposal> proposals, Result result, Outcome outcome) {
        var byId = proposals.stream().collect(Collectors.toMap(Proposal::electionId, Function.identity()));
        var why = new Why(pool.edition().currency());
        var lines = outcome.reasons().stream()
                .map(reason -> line(reason, byId.get(reason.project().id()), result, why))
                .toList();
        var ties = outcome.ties().stream()
                .map(tie -> new BrokenTie(
                        tie.ids().stream().map(byId::get).toList(),
                        tie.decidedBy().name().toLowerCase(Locale.ROOT)))
                .distinct()
                .toList();
        long spent = lines.stream()
                .filter(Line::selected)
                .mapToLong(line -> line.proposal().cost())
                .sum();
        boolean explained = lines.stream()
                .allMatch(line -> line.selected()
                        == outcome.winnerIds().contains(line.proposal().electionId()));
        boolean compared = lines.stream().anyMatch(line -> line.official() != null);
        return new PoolOutcome(pool, spent, outcome.election().voters(), lines, ties, explained, compared);
    }

    private static Line line(Reason reason, Proposal proposal, Result result, Why why) {
        var stored = result.line(proposal.id()).orElseThrow();
        return new Line(
                proposal,
                stored.votes(),
                stored.selected(),
                official(reason.project().columns()),
                why.of(reason),
                why.needed(reason).orElse(null));
    }

    /** Files mark winners with 1; other marks than 0 and 1 stand for special decisions, which are no winners here. */
    private static Boolean official(Map<String, String> columns) {
        var mark = columns.get("selected");
        return mark == null || mark.isBlank() ? null : mark.strip().equals("1");
    }

    public long left() {
        return pool.amount() - spent;
    }

    /** How many projects the file and this count decide differently. */
    public long differences() {
        return lines.stream()
                .filter(line -> line.official() != null && line.official() != line.selected())
                .count();
    }
}
