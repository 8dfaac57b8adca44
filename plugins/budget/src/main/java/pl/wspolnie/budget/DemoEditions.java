package pl.wspolnie.budget;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import pl.wspolnie.budget.allocation.VoteType;
import pl.wspolnie.budget.ballot.InventedBallots;
import pl.wspolnie.budget.edition.Calendar;
import pl.wspolnie.budget.edition.Edition;
import pl.wspolnie.budget.edition.EditionInput;
import pl.wspolnie.budget.edition.EditionKind;
import pl.wspolnie.budget.edition.Editions;
import pl.wspolnie.budget.edition.Eligible;
import pl.wspolnie.budget.edition.Pool;
import pl.wspolnie.budget.edition.PoolInput;
import pl.wspolnie.budget.outcome.Results;
import pl.wspolnie.budget.pabulib.ImportInput;
import pl.wspolnie.budget.pabulib.Imports;
import pl.wspolnie.budget.proposal.ProgressInput;
import pl.wspolnie.budget.proposal.Proposal;
import pl.wspolnie.budget.proposal.ProposalStatus;
import pl.wspolnie.budget.proposal.Proposals;

/** Invented editions in several stages; their calendars are counted from today. */
@ApplicationScoped
public class DemoEditions {

    /** How many days ago submission began in an edition that is voted on today, negative. */
    static final int IN_VOTING = -52;

    /** The same for one that takes appeals today. */
    static final int IN_APPEALS = -38;

    /** The same for one that takes proposals today. */
    static final int IN_SUBMISSION = -8;

    private final Editions editions;
    private final Proposals proposals;
    private final Imports imports;
    private final Results results;
    private final InventedBallots ballots;
    private final Calendar calendar;

    protected DemoEditions() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public DemoEditions(
            Editions editions,
            Proposals proposals,
            Imports imports,
            Results results,
            InventedBallots ballots,
            Calendar calendar) {
        this.editions = editions;
        this.proposals = proposals;
        this.imports = imports;
        this.results = results;
        this.ballots = ballots;
        this.calendar = calendar;
    }

    /** An edition that came from a file, with its outcome published and one project begun. */
    void finished() {
        try (var file = DemoTable.resource("finished.pb")) {
            var edition = imports.add(
                    file,
                    new ImportInput(
                            "Budżet współdecydowany 2015, edycja pilotażowa", EditionKind.ORGANISATIONS, null, null));
            edition.markInvented();
            var projects = proposals.onBallot(editions.pools(edition).get(0));
            projects.forEach(Proposal::markInvented);
            results.publish(edition.id(), results.compute(edition.id()).inputsHash());
            projects.stream()
                    .filter(project -> project.status() == ProposalStatus.SELECTED)
                    .findFirst()
                    .ifPresent(this::begin);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void begin(Proposal project) {
        var note = new ProgressInput(
                ProposalStatus.IN_PROGRESS, calendar.today(), "Umowa podpisana, pierwsze spotkanie za nami.");
        proposals.report(project.id(), note);
    }

    /** A published edition whose submission began so many days ago. */
    Edition add(
            String name,
            EditionKind kind,
            String description,
            List<PoolInput> pools,
            String categories,
            String recipients,
            int begun) {
        var first = calendar.today().plusDays(begun);
        var voting = first.plusDays(50);
        var total = pools.stream().map(PoolInput::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        var voters = kind == EditionKind.ORGANISATIONS ? Eligible.ORGANISATIONS : Eligible.BOTH;
        var edition = editions.add(new EditionInput(
                name,
                voting.getYear() + 1,
                kind,
                description,
                Eligible.BOTH,
                voters,
                total,
                pools,
                categories,
                recipients,
                first,
                first.plusDays(20),
                first.plusDays(21),
                first.plusDays(34),
                first.plusDays(35),
                first.plusDays(41),
                first.plusDays(42),
                first.plusDays(49),
                voting,
                voting.plusDays(14),
                voting.plusDays(17),
                VoteType.APPROVAL,
                true,
                pools.size() > 1,
                1,
                null,
                null,
                "mes-cost",
                "add1-greedy",
                1L,
                "cost,votes,draw",
                null,
                null));
        edition.markInvented();
        return editions.publish(edition.id());
    }

    /** Some have voted already. */
    void vote(Pool pool) {
        ballots.add(pool, proposals.onBallot(pool));
    }
}
