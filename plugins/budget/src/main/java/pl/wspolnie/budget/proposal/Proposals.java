package pl.wspolnie.budget.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import pl.wspolnie.api.audit.Audit;
import pl.wspolnie.api.data.Records;
import pl.wspolnie.api.error.Conflict;
import pl.wspolnie.api.error.Forbidden;
import pl.wspolnie.api.error.InvalidInput;
import pl.wspolnie.api.error.NotFound;
import pl.wspolnie.api.files.Files;
import pl.wspolnie.api.moderation.Moderation;
import pl.wspolnie.api.people.CurrentRequest;
import pl.wspolnie.api.people.Organisation;
import pl.wspolnie.api.search.Search;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.budget.edition.Calendar;
import pl.wspolnie.budget.edition.Edition;
import pl.wspolnie.budget.edition.Editions;
import pl.wspolnie.budget.edition.Pool;
import pl.wspolnie.budget.edition.Stage;

/** The proposals of the municipality. Drafts exist for their authors alone. */
@ApplicationScoped
public class Proposals {

    /** Who submits proposals. */
    public static final String SUBMIT = "budget.proposal.submit";

    /** Who verifies proposals and sees who wrote them. */
    public static final String VERIFY = "budget.proposal.verify";

    /** Who writes down what became of selected projects. */
    public static final String REPORT = "budget.progress.report";

    /** How many a page of the list holds. */
    public static final int PER_PAGE = 50;

    private final Records records;
    private final CurrentRequest request;
    private final Audit audit;
    private final Search search;
    private final Files files;
    private final Editions editions;
    private final Calendar calendar;
    private final Moderation moderation;
    private final Clock clock;

    protected Proposals() {
        this(null, null, null, null, null, null, null, null, null);
    }

    @Inject
    public Proposals(
            Records records,
            CurrentRequest request,
            Audit audit,
            Search search,
            Files files,
            Editions editions,
            Calendar calendar,
            Moderation moderation,
            Clock clock) {
        this.records = records;
        this.request = request;
        this.audit = audit;
        this.search = search;
        this.files = files;
        this.editions = editions;
        this.calendar = calendar;
        this.moderation = moderation;
        this.clock = clock;
    }

    /** One page of an edition's public proposals by their numbers; pages are counted from 1. */
    public List<Proposal> list(Edition edition, ProposalFilter filter, int page) {
        return records.page(
                Proposal.class,
                shown(filter),
                "e.number",
                parameters(filter, edition),
                Math.multiplyExact(Math.max(page, 1) - 1, PER_PAGE),
                PER_PAGE);
    }

    public long count(Edition edition, ProposalFilter filter) {
        return records.count(Proposal.class, shown(filter), parameters(filter, edition));
    }

    /** What moderators withhold is not listed, unless it stands on the ballot: then it was checked. */
    private String shown(ProposalFilter filter) {
        return withheld().isEmpty()
                ? filter.where()
                : "(" + filter.where() + ") and (e.id not in :withheld or e.status in :onBallot)";
    }

    private Map<String, Object> parameters(ProposalFilter filter, Edition edition) {
        var parameters = new HashMap<String, Object>(filter.parameters(edition.id()));
        var withheld = withheld();
        if (!withheld.isEmpty()) {
            parameters.put("withheld", withheld);
            parameters.put("onBallot", ProposalStatus.ON_BALLOT);
        }
        return parameters;
    }

    private Set<Long> withheld() {
        return moderation.withheld(ProposalSearch.KIND);
    }

    private boolean isWithheld(Proposal proposal) {
        return !ProposalStatus.ON_BALLOT.contains(proposal.status())
                && !moderation.isShown(ProposalSearch.KIND, proposal.id())
                && !request.may(VERIFY);
    }

    /** What stands on the ballot of a pool, or stood there, by number. */
    public List<Proposal> onBallot(Pool pool) {
        return records.list(
                Proposal.class,
                "e.pool = :pool and e.status in :statuses",
                "e.number",
                Map.of("pool", pool, "statuses", ProposalStatus.ON_BALLOT));
    }

    /** The reader's own, and those of the organisation that the reader acts for, newest first. */
    public List<Proposal> mine() {
        var organisation = request.organisation().map(Organisation::id).orElse(-1L);
        return records.list(
                Proposal.class,
                "e.authorId = :person or e.organisationId = :organisation",
                "e.id desc",
                Map.of("person", request.requirePerson().id(), "organisation", organisation));
    }

    /** What waits for an officer, the longest waiting first. */
    public List<Proposal> waiting() {
        return records.list(
                Proposal.class,
                "e.status in :statuses and e.edition.fromFile = false",
                "e.changedAt",
                Map.of("statuses", ProposalStatus.WAITING));
    }

    /** @throws NotFound if there is none, or it is somebody else's draft */
    public Proposal get(long id) {
        var proposal = records.get(Proposal.class, id);
        editions.get(proposal.edition().id());
        if ((!proposal.isPublic() || isWithheld(proposal)) && !isMine(proposal)) {
            throw new NotFound("proposal " + id + " is somebody else's draft, or withheld");
        }
        return proposal;
    }

    /** @throws Forbidden if it is somebody else's */
    public Proposal own(long id) {
        var proposal = get(id);
        if (!isMine(proposal)) {
            throw new Forbidden("proposal " + id + " is somebody else's");
        }
        return proposal;
    }

    /** Whether the reader wrote it, or acts for the organisation on whose behalf it was written. */
    public boolean isMine(Proposal proposal) {
        var person = request.person();
        if (person.isEmpty()) {
            return false;
        }
        var mine = proposal.authorId() != null
                && proposal.authorId() == person.get().id();
        return proposal.organisationId() == null
                ? mine
                : request.organisation()
                        .map(organisation -> proposal.organisationId() == organisation.id())
                        .orElse(false);
    }

    /**
     * Starts a draft, on behalf of the organisation that the person acts for, if any.
     *
     * @throws Conflict if the edition does not take proposals now
     * @throws Forbidden if it takes none from such people
     */
    @Transactional
    public Proposal add(long editionId, ProposalInput input) {
        var edition = editions.get(editionId);
        requireOpen(edition);
        var person = request.requirePerson();
        var organisation = request.organisation().map(Organisation::id).orElse(null);
        requireEligible(edition, organisation);
        var proposal = new Proposal(edition, pool(edition, input), person.id(), organisation);
        write(proposal, input);
        records.add(proposal);
        records.flush();
        audit.record("budget.proposal.saved", subject(proposal), Map.of("edition", edition.id()));
        return proposal;
    }

    /** Enters and submits a proposal that did not come over the site, by a person, on behalf of an organisation, or by nobody named. */
    @Transactional
    public Proposal enter(Edition edition, Long author, Long organisation, ProposalInput input) {
        var pool = pool(edition, input);
        InvalidInput.ifAny(ProposalChecks.ofSubmission(edition, pool, input));
        var proposal = new Proposal(edition, pool, author, organisation);
        write(proposal, input);
        proposal.submit(editions.nextNumber(edition), now());
        records.add(proposal);
        records.flush();
        records.add(new Revision(proposal));
        tell("budget.proposal.entered", proposal, Map.of("number", proposal.number()));
        return proposal;
    }

    /**
     * Saves a draft, or a proposal that was returned for correction.
     *
     * @throws Conflict if it can no longer be changed, or was changed meanwhile
     */
    @Transactional
    public Proposal change(long id, ProposalInput input) {
        var proposal = lockOwn(id);
        if (input.rowVersion() == null || input.rowVersion() != proposal.rowVersion()) {
            throw new Conflict(Text.of("budget.conflict.stale"));
        }
        requireEditable(proposal);
        write(proposal, input);
        records.flush();
        audit.record("budget.proposal.saved", subject(proposal), Map.of());
        return proposal;
    }

    /**
     * Hands a proposal in, for the first time or corrected.
     *
     * @throws InvalidInput if something is missing
     */
    @Transactional
    public Proposal submit(long id) {
        var proposal = lockOwn(id);
        requireEditable(proposal);
        InvalidInput.ifAny(
                ProposalChecks.ofSubmission(proposal.edition(), proposal.pool(), ProposalInput.of(proposal)));
        int number = proposal.number() == null ? editions.nextNumber(proposal.edition()) : proposal.number();
        proposal.submit(number, now());
        moderation.publish(ProposalSearch.KIND, id, proposal.title(), "budget/proposals/" + id);
        records.add(new Revision(proposal));
        tell("budget.proposal.submitted", proposal, Map.of("number", number));
        return proposal;
    }

    /** Takes a proposal back, which is possible until the vote begins. */
    @Transactional
    public Proposal withdraw(long id) {
        var proposal = lockOwn(id);
        requireBeforeVote(proposal);
        proposal.become(ProposalStatus.WITHDRAWN, null);
        tell("budget.proposal.withdrawn", proposal, Map.of());
        return proposal;
    }

    /** Throws a draft away. */
    @Transactional
    public void discard(long id) {
        var proposal = lockOwn(id);
        if (proposal.status() != ProposalStatus.DRAFT) {
            throw new Conflict(Text.of("budget.conflict.status"));
        }
        Attachments.forget(files, proposal);
        audit.record("budget.proposal.discarded", subject(proposal), Map.of());
        records.remove(proposal);
    }

    /** Asks to look again at a rejected proposal, once and in the days of appeals. */
    @Transactional
    public Proposal appeal(long id, AppealInput input) {
        var proposal = lockOwn(id);
        if (!calendar.isOpen(proposal.edition(), Stage.APPEALS)) {
            throw new Conflict(Text.of("budget.conflict.appeals"));
        }
        proposal.appeal(input.words());
        tell("budget.proposal.appealed", proposal, Map.of());
        return proposal;
    }

    /** Puts a proposal on, for the collections that decide about it, and keeps all who show it informed. */
    @Transactional
    public void decided(String action, Proposal proposal, Map<String, ?> details) {
        tell(action, proposal, details);
    }

    /** The proposal locked for a decision. */
    @Transactional
    public Proposal lock(long id) {
        var proposal = records.lock(Proposal.class, id);
        if (!proposal.isPublic()) {
            throw new NotFound("proposal " + id + " is a draft");
        }
        return proposal;
    }

    /** @throws Conflict if people vote already, so that the ballot stands */
    public void requireBeforeVote(Proposal proposal) {
        if (calendar.hasBegun(proposal.edition(), Stage.VOTING)) {
            throw new Conflict(Text.of("budget.conflict.ballot"));
        }
    }

    /** What the last correction changed; empty if there was none. */
    public List<Change> changes(Proposal proposal) {
        var revisions = records.list(
                Revision.class, "e.proposalId = :proposal", "e.id desc", Map.of("proposal", proposal.id()));
        return revisions.size() < 2
                ? List.of()
                : Contents.changes(revisions.get(1).fields(), revisions.get(0).fields());
    }

    /** What became of a selected project, the latest first. */
    public List<Progress> progress(Proposal proposal) {
        return records.list(
                Progress.class, "e.proposalId = :proposal", "e.day desc, e.id desc", Map.of("proposal", proposal.id()));
    }

    /** Writes down what became of a selected project. */
    @Transactional
    public Proposal report(long id, ProgressInput input) {
        var proposal = records.lock(Proposal.class, id);
        if (input.day().isAfter(calendar.today())) {
            throw new InvalidInput("day", "budget.fault.future");
        }
        proposal.become(input.status(), input.status() == ProposalStatus.ABANDONED ? input.note() : null);
        records.add(new Progress(proposal, input.day(), input.status(), input.note()));
        tell(
                "budget.progress.reported",
                proposal,
                Map.of("status", input.status().name()));
        return proposal;
    }

    /** Whether the reader may start a proposal in this edition now. */
    public boolean maySubmit(Edition edition) {
        return request.may(SUBMIT)
                && calendar.isOpen(edition, Stage.SUBMISSION)
                && isEligible(
                        edition, request.organisation().map(Organisation::id).orElse(null));
    }

    private void write(Proposal proposal, ProposalInput input) {
        InvalidInput.ifAny(ProposalChecks.ofDraft(proposal.edition(), input));
        proposal.change(pool(proposal.edition(), input), input);
    }

    private Pool pool(Edition edition, ProposalInput input) {
        return editions.pools(edition).stream()
                .filter(pool -> input.pool() == null || input.pool().equals(pool.id()))
                .findFirst()
                .orElseThrow(() -> new InvalidInput("pool", "budget.fault.choice"));
    }

    private Proposal lockOwn(long id) {
        return records.lock(Proposal.class, own(id).id());
    }

    private void requireEditable(Proposal proposal) {
        if (!proposal.isEditable()) {
            throw new Conflict(Text.of("budget.conflict.status"));
        }
        if (proposal.status() == ProposalStatus.DRAFT) {
            requireOpen(proposal.edition());
        } else {
            requireBeforeVote(proposal);
        }
    }

    private void requireOpen(Edition edition) {
        if (!calendar.isOpen(edition, Stage.SUBMISSION)) {
            throw new Conflict(Text.of("budget.conflict.submission"));
        }
    }

    private static void requireEligible(Edition edition, Long organisation) {
        if (!isEligible(edition, organisation)) {
            throw new Forbidden("edition " + edition.id() + " takes no proposals from such people");
        }
    }

    private static boolean isEligible(Edition edition, Long organisation) {
        return organisation == null
                ? edition.submitters().residents()
                : edition.submitters().organisations();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private void tell(String action, Proposal proposal, Map<String, ?> details) {
        audit.record(action, subject(proposal), details);
        search.changed(ProposalSearch.KIND, proposal.id());
    }

    private static String subject(Proposal proposal) {
        return "proposal/" + proposal.id();
    }
}
