package pl.wspolnie.budget;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.Function;
import pl.wspolnie.api.people.CurrentRequest;
import pl.wspolnie.api.people.Organisation;
import pl.wspolnie.api.people.Organisations;
import pl.wspolnie.api.people.Person;
import pl.wspolnie.budget.edition.Edition;
import pl.wspolnie.budget.edition.Pool;
import pl.wspolnie.budget.proposal.Attachments;
import pl.wspolnie.budget.proposal.Proposal;
import pl.wspolnie.budget.proposal.ProposalStatus;
import pl.wspolnie.budget.proposal.Proposals;
import pl.wspolnie.budget.verification.Answer;
import pl.wspolnie.budget.verification.AnswerInput;
import pl.wspolnie.budget.verification.AssessmentInput;
import pl.wspolnie.budget.verification.Card;
import pl.wspolnie.budget.verification.CardItem;
import pl.wspolnie.budget.verification.Cards;
import pl.wspolnie.budget.verification.Decision;
import pl.wspolnie.budget.verification.Verifications;

/** Invented proposals, taken from tables and led to the status that the table names. */
@ApplicationScoped
public class DemoProposals {

    private final Proposals proposals;
    private final Verifications verifications;
    private final Attachments attachments;
    private final Organisations organisations;
    private final CurrentRequest request;

    protected DemoProposals() {
        this(null, null, null, null, null);
    }

    @Inject
    public DemoProposals(
            Proposals proposals,
            Verifications verifications,
            Attachments attachments,
            Organisations organisations,
            CurrentRequest request) {
        this.proposals = proposals;
        this.verifications = verifications;
        this.attachments = attachments;
        this.organisations = organisations;
        this.request = request;
    }

    /** Enters the proposals of a table, each into the pool that belongs to it. */
    void enter(String table, Function<DemoTable, Pool> pools) {
        for (var row : DemoTable.read(table)) {
            var pool = pools.apply(row);
            var organisation = organisation(row.text("organisation"));
            var author = organisation == null ? request.person().map(Person::id).orElse(null) : null;
            var proposal = proposals.enter(pool.edition(), author, organisation, row.input(pool.id()));
            proposal.markInvented();
            lead(proposal, ProposalStatus.valueOf(row.text("status")));
        }
    }

    private void lead(Proposal proposal, ProposalStatus status) {
        switch (status) {
            case IN_EVALUATION -> assess(proposal, Decision.ACCEPT, null);
            case ACCEPTED -> {
                assess(proposal, Decision.ACCEPT, null);
                assess(proposal, Decision.ACCEPT, null);
            }
            case RETURNED -> assess(proposal, Decision.RETURN, "cost");
            case REJECTED -> {
                assess(proposal, Decision.ACCEPT, null);
                assess(proposal, Decision.REJECT, "location");
            }
            default -> {
                // Submitted proposals wait for the office.
            }
        }
    }

    private void assess(Proposal proposal, Decision decision, String notMet) {
        var card = proposal.status() == ProposalStatus.SUBMITTED ? Card.FORMAL : Card.MERIT;
        var answers =
                Cards.items(card).stream().map(item -> answer(item, notMet)).toList();
        verifications.record(proposal, new AssessmentInput(card, answers, decision, null, proposal.rowVersion()));
    }

    private static AnswerInput answer(CardItem item, String notMet) {
        return new AnswerInput(item.id(), item.id().equals(notMet) ? Answer.NOT_MET : Answer.MET, null);
    }

    /** A draft of whoever asks, with a picture; nobody asks when the demonstration starts. */
    void draft(Edition edition) {
        if (request.person().isEmpty()) {
            return;
        }
        var row = DemoTable.read("draft.csv").get(0);
        var draft = proposals.add(edition.id(), row.input(null));
        draft.markInvented();
        attachments.add(draft.id(), Attachments.Kind.PUBLIC, "szkic.png", DemoTable.resource("sketch.png"));
    }

    private Long organisation(String name) {
        var all = organisations.all();
        return all.stream()
                .filter(organisation -> organisation.name().equals(name))
                .findFirst()
                .or(() -> name.isEmpty() ? Optional.empty() : all.stream().findFirst())
                .map(Organisation::id)
                .orElse(null);
    }
}
