package pl.wspolnie.budget.ballot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import pl.wspolnie.api.data.Records;
import pl.wspolnie.api.error.Conflict;
import pl.wspolnie.api.error.Forbidden;
import pl.wspolnie.api.error.InvalidInput;
import pl.wspolnie.api.people.CurrentRequest;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.budget.edition.Calendar;
import pl.wspolnie.budget.edition.Edition;
import pl.wspolnie.budget.edition.Editions;
import pl.wspolnie.budget.edition.Pool;
import pl.wspolnie.budget.edition.Stage;
import pl.wspolnie.budget.proposal.Proposal;
import pl.wspolnie.budget.proposal.ProposalStatus;
import pl.wspolnie.budget.proposal.Proposals;

/**
 * The ballot boxes of the municipality. While people vote, nothing here tells anybody how the vote stands; votes leave
 * no audit entry, because an entry has a time and an author.
 */
@ApplicationScoped
public class Ballots {

    /** Who votes. */
    public static final String CAST = "budget.ballot.cast";

    private final Records records;
    private final CurrentRequest request;
    private final Editions editions;
    private final Proposals proposals;
    private final Calendar calendar;

    protected Ballots() {
        this(null, null, null, null, null);
    }

    @Inject
    public Ballots(Records records, CurrentRequest request, Editions editions, Proposals proposals, Calendar calendar) {
        this.records = records;
        this.request = request;
        this.editions = editions;
        this.proposals = proposals;
        this.calendar = calendar;
    }

    /** Whether the reader has a vote in the edition and may cast it now. */
    public boolean mayVote(Edition edition) {
        return request.may(CAST)
                && calendar.isOpen(edition, Stage.VOTING)
                && Electorate.present(edition, request).isPresent();
    }

    /** The keys of the pools that the reader can no longer vote in for the first time. */
    public Set<Long> usedPools(Edition edition) {
        var elector = Electorate.present(edition, request);
        if (elector.isEmpty()) {
            return Set.of();
        }
        var used = slots(edition, elector.get());
        return editions.pools(edition).stream()
                .filter(pool -> used.contains(Electorate.slot(pool)))
                .map(Pool::id)
                .collect(Collectors.toSet());
    }

    /**
     * Puts a ballot into the box, or replaces one with its receipt.
     *
     * @return the receipt, which cannot be had a second time
     * @throws Conflict if this voter has voted in the pool already, or nobody votes now
     * @throws Forbidden if the person has no vote in the edition
     * @throws InvalidInput if the ballot breaks the rules, or the receipt opens none
     */
    @Transactional
    public Receipt cast(long editionId, long poolId, BallotInput input) {
        var edition = editions.get(editionId);
        var pool = editions.pool(edition, poolId);
        if (!calendar.isOpen(edition, Stage.VOTING)) {
            throw new Conflict(Text.of("budget.conflict.voting"));
        }
        var elector = Electorate.present(edition, request)
                .orElseThrow(() -> new Forbidden("no vote in edition " + editionId));
        var choices = BallotChecks.choices(pool, standing(pool), input);
        return input.receipt() == null
                ? first(pool, elector, choices)
                : replace(pool, elector, choices, input.receipt());
    }

    private Receipt first(Pool pool, Electorate.Elector elector, Choices choices) {
        var receipt = Receipt.random();
        records.add(new Voter(pool, elector));
        records.add(new Ballot(pool, receipt, choices));
        try {
            records.flush();
        } catch (Conflict twice) {
            throw new Conflict(Text.of("budget.conflict.voted"), twice);
        }
        return receipt;
    }

    private Receipt replace(Pool pool, Electorate.Elector elector, Choices choices, String typed) {
        if (!pool.edition().ballotRules().changeOfMind()) {
            throw new Conflict(Text.of("budget.conflict.change"));
        }
        if (!slots(pool.edition(), elector).contains(Electorate.slot(pool))) {
            throw new Conflict(Text.of("budget.conflict.novote"));
        }
        var receipt = Receipt.read(typed).orElseThrow(() -> new InvalidInput("receipt", "budget.fault.receipt"));
        var ballot = find(receipt)
                .filter(found -> found.poolId() == pool.id())
                .orElseThrow(() -> new InvalidInput("receipt", "budget.fault.receipt"));
        records.lock(Ballot.class, ballot.id()).change(choices);
        return receipt;
    }

    /**
     * Opens one's own ballot.
     *
     * @param edition where it is looked for
     * @throws InvalidInput if no ballot of the edition has this receipt
     */
    public OpenBallot open(Edition edition, String typed) {
        var ballot = Receipt.read(typed)
                .flatMap(this::find)
                .orElseThrow(() -> new InvalidInput("receipt", "budget.fault.receipt"));
        var pool = editions.pools(edition).stream()
                .filter(candidate -> candidate.id() == ballot.poolId())
                .findFirst()
                .orElseThrow(() -> new InvalidInput("receipt", "budget.fault.receipt"));
        var points = ballot.choices().points();
        var chosen = proposals.onBallot(pool).stream()
                .filter(proposal -> points.containsKey(proposal.number()))
                .map(proposal -> new OpenBallot.Choice(proposal, points.get(proposal.number())))
                .toList();
        return new OpenBallot(pool, chosen, edition.boxHash() != null);
    }

    private Optional<Ballot> find(Receipt receipt) {
        return records.list(Ballot.class, "e.receiptHash = :hash", "", Map.of("hash", receipt.hash())).stream()
                .findFirst();
    }

    private Set<String> slots(Edition edition, Electorate.Elector elector) {
        return records
                .select(
                        Voter.class,
                        "e.slot, e.poolId",
                        "e.editionId = :edition and e.voter = :voter",
                        "",
                        Map.of("edition", edition.id(), "voter", elector.key()))
                .stream()
                .map(row -> (String) row[0])
                .collect(Collectors.toSet());
    }

    /** What one may vote for in a pool now. */
    public List<Proposal> standing(Pool pool) {
        return proposals.onBallot(pool).stream()
                .filter(proposal -> proposal.status() == ProposalStatus.ACCEPTED)
                .toList();
    }
}
