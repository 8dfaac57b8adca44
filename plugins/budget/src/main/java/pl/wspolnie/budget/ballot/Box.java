package pl.wspolnie.budget.ballot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import pl.wspolnie.api.audit.Audit;
import pl.wspolnie.api.data.Records;
import pl.wspolnie.api.error.Conflict;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.budget.allocation.Election;
import pl.wspolnie.budget.allocation.Project;
import pl.wspolnie.budget.allocation.VoteType;
import pl.wspolnie.budget.edition.Calendar;
import pl.wspolnie.budget.edition.Draw;
import pl.wspolnie.budget.edition.Edition;
import pl.wspolnie.budget.edition.Editions;
import pl.wspolnie.budget.edition.Money;
import pl.wspolnie.budget.edition.Pool;
import pl.wspolnie.budget.proposal.Proposal;
import pl.wspolnie.budget.proposal.Proposals;

/** The ballots of an edition once the vote is over: sealed first, then counted. */
@ApplicationScoped
public class Box {

    private final Records records;
    private final Editions editions;
    private final Proposals proposals;
    private final ElectionFiles files;
    private final Calendar calendar;
    private final Audit audit;

    protected Box() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public Box(
            Records records,
            Editions editions,
            Proposals proposals,
            ElectionFiles files,
            Calendar calendar,
            Audit audit) {
        this.records = records;
        this.editions = editions;
        this.proposals = proposals;
        this.files = files;
        this.calendar = calendar;
        this.audit = audit;
    }

    /**
     * Closes the box for ever: shuffles the ballots, so that their rows tell no order any more, and writes the hash of
     * all of them into the audit. Does nothing to a box that is sealed.
     *
     * @throws Conflict if the vote is not over
     */
    @Transactional
    public void seal(Edition edition) {
        if (edition.boxHash() != null || edition.fromFile()) {
            return;
        }
        if (!calendar.mayCount(edition)) {
            throw new Conflict(Text.of("budget.conflict.early"));
        }
        var ballots = ballots(edition);
        var hash = hash(ballots);
        Collections.shuffle(ballots, Draw.random());
        ballots.forEach(records::remove);
        records.flush();
        ballots.forEach(ballot -> records.add(ballot.again()));
        edition.seal(hash);
        audit.record(
                "budget.box.sealed",
                "edition/" + edition.id(),
                Map.of(
                        "hash",
                        hash,
                        "ballots",
                        ballots.size(),
                        "voters",
                        voters(edition),
                        "draw",
                        edition.drawSecret()));
    }

    /** @throws Conflict if the ballots are no longer those that were sealed */
    public void requireIntact(Edition edition) {
        if (!edition.fromFile() && !hash(ballots(edition)).equals(edition.boxHash())) {
            throw new Conflict(Text.of("budget.conflict.box"));
        }
    }

    /** How many people or organisations have voted, in any pool. */
    public int voters(Edition edition) {
        if (edition.fromFile()) {
            return files.read(edition).voters();
        }
        return (int) (long) (Long) records.select(
                        Voter.class,
                        "count(distinct e.voter), count(e)",
                        "e.editionId = :edition",
                        "",
                        Map.of("edition", edition.id()))
                .get(0)[0];
    }

    /** The vote on one pool, ready for a rule. */
    public Election election(Pool pool) {
        return pool.edition().fromFile() ? files.read(pool.edition()) : counted(pool);
    }

    private Election counted(Pool pool) {
        var edition = pool.edition();
        var type = edition.ballotRules().voteType();
        var election = Election.of(type, Money.zloty(pool.amount()));
        proposals.onBallot(pool).forEach(proposal -> election.project(project(proposal)));
        var merged = records.select(
                Ballot.class,
                "e.choices, count(e)",
                "e.poolId = :pool",
                "group by e.choices",
                Map.of("pool", pool.id()));
        for (var row : merged) {
            add(election, type, Choices.parse((String) row[0]), Math.toIntExact((Long) row[1]));
        }
        return election.build();
    }

    private static void add(Election.Builder election, VoteType type, Choices choices, int voters) {
        if (type.hasPoints()) {
            var points = choices.points().entrySet().stream()
                    .collect(Collectors.toMap(
                            choice -> choice.getKey().toString(), choice -> BigDecimal.valueOf(choice.getValue())));
            for (int i = 0; i < voters; i++) {
                election.ballot(points);
            }
        } else {
            election.ballots(
                    voters,
                    choices.points().keySet().stream().map(String::valueOf).toList());
        }
    }

    private static Project project(Proposal proposal) {
        return new Project(
                proposal.electionId(),
                proposal.title(),
                Money.zloty(proposal.cost()),
                String.join(",", proposal.categories()),
                String.join(",", proposal.recipients()),
                "",
                Map.of());
    }

    private List<Ballot> ballots(Edition edition) {
        var pools = editions.pools(edition).stream().map(Pool::id).toList();
        return records.list(Ballot.class, "e.poolId in :pools", "", Map.of("pools", pools));
    }

    private static String hash(List<Ballot> ballots) {
        return Draw.sha256(ballots.stream()
                .sorted(Comparator.comparing(Ballot::receiptHash))
                .map(Ballot::line)
                .collect(Collectors.joining("\n")));
    }
}
