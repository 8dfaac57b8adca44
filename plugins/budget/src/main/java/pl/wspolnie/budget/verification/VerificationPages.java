package pl.wspolnie.budget.verification;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import pl.wspolnie.api.error.Conflict;
import pl.wspolnie.api.error.InvalidInput;
import pl.wspolnie.api.security.Permission;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.api.web.Form;
import pl.wspolnie.api.web.Forms;
import pl.wspolnie.api.web.Html;
import pl.wspolnie.api.web.Redirect;
import pl.wspolnie.api.web.Urls;
import pl.wspolnie.budget.proposal.Change;
import pl.wspolnie.budget.proposal.Proposal;
import pl.wspolnie.budget.proposal.ProposalStatus;
import pl.wspolnie.budget.proposal.Proposals;

/** Pages of verification. */
@ApplicationScoped
@Path("/{municipality}/budget")
@Produces(MediaType.TEXT_HTML)
public class VerificationPages {

    private final Proposals proposals;
    private final Verifications verifications;
    private final Forms forms;
    private final Urls urls;

    protected VerificationPages() {
        this(null, null, null, null);
    }

    @Inject
    public VerificationPages(Proposals proposals, Verifications verifications, Forms forms, Urls urls) {
        this.proposals = proposals;
        this.verifications = verifications;
        this.forms = forms;
        this.urls = urls;
    }

    public record Queue(List<Proposal> proposals) {}

    public record Fill(
            Proposal proposal, Card card, List<CardItem> items, List<Change> changes, Form<AssessmentInput> form) {}

    /** @param reason what the officer wrote in vain, or {@code null} */
    public record Late(Proposal proposal, String reason, Text why) {}

    public record Filled(Proposal proposal, List<Assessment> assessments) {}

    @GET
    @Path("verification")
    @Permission(Proposals.VERIFY)
    public Html queue() {
        return Html.of("budget/verification", new Queue(proposals.waiting()), Text.of("budget.verification.title"));
    }

    @GET
    @Path("proposals/{id}/verification")
    @Permission(Proposals.VERIFY)
    public Html blank(@PathParam("id") long id) {
        var proposal = proposals.get(id);
        if (!ProposalStatus.WAITING.contains(proposal.status())) {
            throw new Conflict(Text.of("budget.conflict.status"));
        }
        return fill(proposal, forms.empty(AssessmentInput.class));
    }

    @POST
    @Path("proposals/{id}/verification")
    @Permission(Proposals.VERIFY)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response decide(@PathParam("id") long id, MultivaluedMap<String, String> fields) {
        var form = forms.read(AssessmentInput.class, fields);
        try {
            var proposal = verifications.decide(id, form.valid());
            // What came on paper has nobody to be told.
            var told = proposal.authorId() == null ? "budget.done.decided.nobody" : "budget.done.decided";
            return Redirect.to(urls.of("budget/proposals", proposal.id()), told);
        } catch (InvalidInput wrong) {
            return fill(proposals.get(id), form.with(wrong.faults())).status(400);
        } catch (Conflict faster) {
            var proposal = proposals.get(id);
            if (!fits(form.value(), proposal)) {
                return late(proposal, form.value(), faster);
            }
            return fill(proposal, form.with(faster, proposal.rowVersion())).status(409);
        }
    }

    private static Response late(Proposal proposal, AssessmentInput filled, Conflict faster) {
        var model = new Late(proposal, filled.reason(), faster.explanation());
        return Html.of("budget/late", model, Text.of("budget.assessment.title", proposal.title()))
                .status(409);
    }

    /** The card with all that has no answer yet marked as met; nothing is saved. */
    @POST
    @Path("proposals/{id}/verification/rest")
    @Permission(Proposals.VERIFY)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Html rest(@PathParam("id") long id, MultivaluedMap<String, String> fields) {
        var proposal = proposals.get(id);
        if (!ProposalStatus.WAITING.contains(proposal.status())) {
            throw new Conflict(Text.of("budget.conflict.decided"));
        }
        for (int i = 0; i < Cards.items(Card.of(proposal.status())).size(); i++) {
            fields.putIfAbsent("answers[" + i + "].answer", List.of(Answer.MET.name()));
        }
        var typed = forms.read(AssessmentInput.class, fields);
        return fill(proposal, new Form<>(typed.value(), typed.raw(), List.of()));
    }

    /** Whether the card is still the one that the proposal waits for, so that what was filled in can be used. */
    private static boolean fits(AssessmentInput filled, Proposal proposal) {
        return ProposalStatus.WAITING.contains(proposal.status()) && filled.card() == Card.of(proposal.status());
    }

    @GET
    @Path("proposals/{id}/assessments")
    @PermitAll
    public Html filled(@PathParam("id") long id) {
        var proposal = proposals.get(id);
        var model = new Filled(proposal, verifications.of(proposal));
        return Html.of("budget/assessments", model, Text.of("budget.assessments.title", proposal.title()));
    }

    private Html fill(Proposal proposal, Form<AssessmentInput> form) {
        var card = Card.of(proposal.status());
        var model = new Fill(proposal, card, Cards.items(card), proposals.changes(proposal), form);
        return Html.of("budget/assessment", model, Text.of("budget.assessment.title", proposal.title()));
    }
}
