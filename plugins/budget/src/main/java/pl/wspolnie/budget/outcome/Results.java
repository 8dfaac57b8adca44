package pl.wspolnie.budget.outcome;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pl.wspolnie.api.audit.Audit;
import pl.wspolnie.api.data.Records;
import pl.wspolnie.api.error.Conflict;
import pl.wspolnie.api.error.NotFound;
import pl.wspolnie.api.notifications.Following;
import pl.wspolnie.api.notifications.NotificationKind;
import pl.wspolnie.api.notifications.Notifications;
import pl.wspolnie.api.people.CurrentRequest;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.budget.allocation.Outcome;
import pl.wspolnie.budget.ballot.Box;
import pl.wspolnie.budget.edition.Edition;
import pl.wspolnie.budget.edition.Editions;
import pl.wspolnie.budget.edition.Pool;
import pl.wspolnie.budget.proposal.Proposal;
import pl.wspolnie.budget.proposal.ProposalSearch;
import pl.wspolnie.budget.proposal.ProposalStatus;
import pl.wspolnie.budget.proposal.Proposals;

/** The outcomes of the municipality's editions. Drafts exist for those alone who may publish them. */
@ApplicationScoped
public class Results {

    /** Who computes and publishes outcomes. */
    public static final String PUBLISH = "budget.outcome.publish";

    /** Authors are told whether their proposal was selected. */
    public static final NotificationKind OUTCOME = new NotificationKind("budget.outcome");

    private final Records records;
    private final CurrentRequest request;
    private final Editions editions;
    private final Proposals proposals;
    private final Box box;
    private final Counts counts;
    private final Audit audit;
    private final Notifications notifications;
    private final Following following;
    private final Clock clock;

    protected Results() {
        this(null, null, null, null, null, null, null, null, null, null);
    }

    @Inject
    public Results(
            Records records,
            CurrentRequest request,
            Editions editions,
            Proposals proposals,
            Box box,
            Counts counts,
            Audit audit,
            Notifications notifications,
            Following following,
            Clock clock) {
        this.records = records;
        this.request = request;
        this.editions = editions;
        this.proposals = proposals;
        this.box = box;
        this.counts = counts;
        this.audit = audit;
        this.notifications = notifications;
        this.following = following;
        this.clock = clock;
    }

    /** What the reader may see of an edition's outcome; a draft for those who publish. */
    public Optional<Result> find(Edition edition) {
        return stored(edition).filter(result -> edition.outcomePublished() || request.may(PUBLISH));
    }

    /** @throws NotFound if there is none that the reader may see */
    public Result get(Edition edition) {
        return find(edition).orElseThrow(() -> new NotFound("outcome of edition " + edition.id()));
    }

    /** The vote on one pool, behind a result that the reader may see. */
    public PoolCount count(Result result, Pool pool) {
        return counts.of(pool, result.inputsHash(), result.voters());
    }

    /**
     * Seals the box if that was not done, and computes the draft. With unchanged inputs the draft stays as it is;
     * otherwise the audit says that there is a new one.
     *
     * @throws Conflict if the vote is not over, the outcome is published, or the box is not what was sealed
     */
    @Transactional
    public Result compute(long editionId) {
        var edition = records.lock(Edition.class, editionId);
        if (edition.outcomePublished()) {
            throw new Conflict(Text.of("budget.conflict.published"));
        }
        if (!edition.published() && !edition.fromFile()) {
            throw new Conflict(Text.of("budget.conflict.early"));
        }
        box.seal(edition);
        records.flush();
        box.requireIntact(edition);
        int voters = box.voters(edition);
        var hash = hash(edition, voters);
        var present = stored(edition);
        if (present.isPresent() && present.get().inputsHash().equals(hash)) {
            return present.get();
        }
        var lines = lines(edition, hash, voters);
        var result = present.orElseGet(() -> new Result(edition, hash, voters, lines));
        if (present.isPresent()) {
            result.compute(hash, voters, lines);
        } else {
            records.add(result);
        }
        audit.record("budget.outcome.computed", "edition/" + edition.id(), Map.of("inputs", hash));
        return result;
    }

    /**
     * Makes the draft public, and tells the authors. An edition that came from a file goes public with it.
     *
     * @param inputsHash of the draft that the officer has looked at
     * @throws Conflict if that is not the present draft, or something has changed since it was computed
     */
    @Transactional
    public Result publish(long editionId, String inputsHash) {
        var edition = records.lock(Edition.class, editionId);
        if (edition.outcomePublished()) {
            throw new Conflict(Text.of("budget.conflict.published"));
        }
        var result = stored(edition).orElseThrow(() -> new Conflict(Text.of("budget.conflict.nodraft")));
        box.requireIntact(edition);
        if (!result.inputsHash().equals(inputsHash)
                || !hash(edition, box.voters(edition)).equals(inputsHash)) {
            throw new Conflict(Text.of("budget.conflict.draft"));
        }
        if (!edition.published()) {
            editions.publish(editionId);
        }
        result.publish(clock.instant().truncatedTo(ChronoUnit.MICROS));
        edition.publishOutcome();
        result.lines().forEach(this::settle);
        audit.record("budget.outcome.published", "edition/" + edition.id(), Map.of("inputs", inputsHash));
        return result;
    }

    private void settle(ResultLine line) {
        var proposal = records.get(Proposal.class, line.proposalId());
        proposal.become(line.selected() ? ProposalStatus.SELECTED : ProposalStatus.NOT_SELECTED, null);
        proposals.decided("budget.proposal." + proposal.status().code(), proposal, Map.of());
        if (proposal.authorId() != null) {
            notifications.tell(
                    proposal.authorId(),
                    OUTCOME,
                    "proposal/" + proposal.id() + "/outcome",
                    Text.of("budget.mail.outcome.subject", proposal.title()),
                    Text.of("budget.mail.outcome." + proposal.status().code(), proposal.title()),
                    "budget/editions/" + proposal.edition().id() + "/outcome");
        }
        following.tell(
                ProposalSearch.KIND,
                proposal.id(),
                "proposal/" + proposal.id() + "/outcome",
                Text.of("budget.mail.outcome.subject", proposal.title()),
                Text.of("budget.mail.follow"),
                "budget/editions/" + proposal.edition().id() + "/outcome");
    }

    private List<ResultLine> lines(Edition edition, String hash, int voters) {
        var rule = NamedRule.of(edition.rule());
        var lines = new ArrayList<ResultLine>();
        for (var pool : editions.pools(edition)) {
            var outcome = counts.of(pool, hash, voters).under(rule);
            proposals.onBallot(pool).forEach(proposal -> lines.add(line(outcome, proposal)));
        }
        return lines;
    }

    private static ResultLine line(Outcome outcome, Proposal proposal) {
        var election = outcome.election();
        var project = election.project(proposal.electionId());
        return new ResultLine(
                proposal.id(), election.points(project), outcome.winnerIds().contains(project.id()));
    }

    private String hash(Edition edition, int voters) {
        var inputs = new Inputs(edition, voters);
        editions.pools(edition).forEach(pool -> inputs.pool(pool, proposals.onBallot(pool)));
        return inputs.hash();
    }

    private Optional<Result> stored(Edition edition) {
        return records.list(Result.class, "e.editionId = :edition", "", Map.of("edition", edition.id())).stream()
                .findFirst();
    }
}
