package pl.wspolnie.budget.verification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import pl.wspolnie.api.data.Records;
import pl.wspolnie.api.error.Conflict;
import pl.wspolnie.api.error.Fault;
import pl.wspolnie.api.error.InvalidInput;
import pl.wspolnie.api.notifications.Following;
import pl.wspolnie.api.notifications.NotificationKind;
import pl.wspolnie.api.notifications.Notifications;
import pl.wspolnie.api.people.CurrentRequest;
import pl.wspolnie.api.people.Person;
import pl.wspolnie.api.text.Messages;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.budget.proposal.Proposal;
import pl.wspolnie.budget.proposal.ProposalSearch;
import pl.wspolnie.budget.proposal.ProposalStatus;
import pl.wspolnie.budget.proposal.Proposals;

/** The cards that officers have filled in, and the decisions that follow from them. */
@ApplicationScoped
public class Verifications {

    /** The author is told what was decided. */
    public static final NotificationKind DECISION = new NotificationKind("budget.decision");

    /** Official decisions are written in Polish. */
    private static final Locale POLISH = Locale.forLanguageTag("pl");

    private static final int LONGEST_REASON = 4000;

    private final Records records;
    private final CurrentRequest request;
    private final Proposals proposals;
    private final Notifications notifications;
    private final Following following;
    private final Messages messages;

    protected Verifications() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public Verifications(
            Records records,
            CurrentRequest request,
            Proposals proposals,
            Notifications notifications,
            Following following,
            Messages messages) {
        this.records = records;
        this.request = request;
        this.proposals = proposals;
        this.notifications = notifications;
        this.following = following;
        this.messages = messages;
    }

    /** The cards of a proposal in the order in which they were filled in. */
    public List<Assessment> of(Proposal proposal) {
        return records.list(Assessment.class, "e.proposalId = :proposal", "e.id", Map.of("proposal", proposal.id()));
    }

    /**
     * Decides on a proposal with a card, and tells its author.
     *
     * @throws InvalidInput if the card does not bear the decision
     * @throws Conflict if somebody was faster to decide, the proposal has changed since the officer looked at it, or the vote has begun
     */
    @Transactional
    public Proposal decide(long proposalId, AssessmentInput input) {
        var proposal = proposals.lock(proposalId);
        var waiting = ProposalStatus.WAITING.contains(proposal.status());
        if (!waiting || input.rowVersion() != proposal.rowVersion()) {
            var again = waiting && input.card() == Card.of(proposal.status());
            throw new Conflict(Text.of(again ? "budget.conflict.assessment" : "budget.conflict.decided"));
        }
        proposals.requireBeforeVote(proposal);
        return record(proposal, input);
    }

    /** Writes down a card and what follows from it, whoever filled it in and when. */
    @Transactional
    public Proposal record(Proposal proposal, AssessmentInput input) {
        InvalidInput.ifAny(faults(proposal, input));
        var reason = reason(input);
        var officer = request.person().map(Person::id).orElse(null);
        records.add(new Assessment(proposal, officer, input, reason));
        apply(proposal, input, reason);
        proposals.decided(
                "budget.proposal." + proposal.status().code(),
                proposal,
                Map.of("card", input.card().code()));
        tell(proposal);
        return proposal;
    }

    private static void apply(Proposal proposal, AssessmentInput input, String reason) {
        switch (input.decision()) {
            case ACCEPT ->
                proposal.become(
                        input.card() == Card.FORMAL ? ProposalStatus.IN_EVALUATION : ProposalStatus.ACCEPTED, null);
            case RETURN -> proposal.giveBack(reason);
            case REJECT -> proposal.become(ProposalStatus.REJECTED, reason);
        }
    }

    private static List<Fault> faults(Proposal proposal, AssessmentInput input) {
        var faults = new ArrayList<Fault>();
        if (input.card() != Card.of(proposal.status())) {
            faults.add(Fault.of("card", "budget.fault.card"));
            return faults;
        }
        var items = Cards.items(input.card());
        var notMet = items.stream().filter(input::isNotMet).toList();
        if (input.decision() == Decision.ACCEPT) {
            for (int i = 0; i < items.size(); i++) {
                if (input.answer(items.get(i)).isEmpty()) {
                    faults.add(Fault.of("answers[" + i + "].answer", "budget.fault.answer"));
                }
            }
            if (!notMet.isEmpty()) {
                faults.add(Fault.of("decision", "budget.fault.notmet", notMet.size()));
            }
        } else if (notMet.isEmpty() && input.reason() == null) {
            faults.add(Fault.of("reason", "budget.fault.reason"));
        }
        if (input.decision() == Decision.RETURN) {
            if (proposal.corrected() || proposal.status() == ProposalStatus.APPEALED) {
                faults.add(Fault.of("decision", "budget.fault.returned"));
            }
            if (notMet.stream().anyMatch(item -> !item.correctable())) {
                faults.add(Fault.of("decision", "budget.fault.uncorrectable"));
            }
        }
        return faults;
    }

    /** The ready wordings of what is not met, each with the officer's note, then the officer's own words. */
    private String reason(AssessmentInput input) {
        var lines = new ArrayList<String>();
        for (var item : Cards.items(input.card())) {
            if (input.isNotMet(item)) {
                var note = input.answer(item).orElseThrow().note();
                lines.add(messages.say(Text.of(item.negativeKey()), POLISH) + (note == null ? "" : " " + note));
            }
        }
        if (input.reason() != null) {
            lines.add(input.reason());
        }
        var reason = String.join("\n", lines);
        if (reason.length() > LONGEST_REASON) {
            throw new InvalidInput("reason", "budget.fault.reason.long", LONGEST_REASON);
        }
        return reason.isEmpty() ? null : reason;
    }

    private void tell(Proposal proposal) {
        var event = "proposal/" + proposal.id() + "/" + proposal.status().code() + "/" + proposal.rowVersion();
        if (proposal.authorId() != null) {
            notifications.tell(
                    proposal.authorId(),
                    DECISION,
                    event,
                    Text.of("budget.mail.decision.subject", proposal.title()),
                    Text.of(
                            "budget.mail.decision." + proposal.status().code(),
                            proposal.title(),
                            proposal.reason() == null ? "" : proposal.reason()),
                    "budget/proposals/" + proposal.id());
        }
        if (proposal.isPublic()) {
            following.tell(
                    ProposalSearch.KIND,
                    proposal.id(),
                    event,
                    Text.of("budget.mail.decision.subject", proposal.title()),
                    Text.of("budget.mail.follow"),
                    "budget/proposals/" + proposal.id());
        }
    }
}
