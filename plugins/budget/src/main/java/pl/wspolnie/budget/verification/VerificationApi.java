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
import java.time.Instant;
import java.util.List;
import pl.wspolnie.api.security.Permission;
import pl.wspolnie.api.web.Forms;
import pl.wspolnie.budget.proposal.ProposalView;
import pl.wspolnie.budget.proposal.Proposals;

/** Verification for programs. */
@ApplicationScoped
@Path("/api/v1/{municipality}/budget")
@Produces(MediaType.APPLICATION_JSON)
public class VerificationApi {

    private final Proposals proposals;
    private final Verifications verifications;
    private final Forms forms;

    protected VerificationApi() {
        this(null, null, null);
    }

    @Inject
    public VerificationApi(Proposals proposals, Verifications verifications, Forms forms) {
        this.proposals = proposals;
        this.verifications = verifications;
        this.forms = forms;
    }

    /** A card that was filled in. */
    public record AssessmentView(
            Card card, Decision decision, String reason, Instant decidedAt, List<AnswerInput> answers) {

        static AssessmentView of(Assessment assessment) {
            return new AssessmentView(
                    assessment.card(),
                    assessment.decision(),
                    assessment.reason(),
                    assessment.createdAt(),
                    assessment.answers().stream()
                            .map(answer -> new AnswerInput(answer.item(), answer.answer(), answer.note()))
                            .toList());
        }
    }

    @GET
    @Path("verification")
    @Permission(Proposals.VERIFY)
    public List<ProposalView> queue() {
        return proposals.waiting().stream().map(ProposalView::of).toList();
    }

    /** The questions of both cards. */
    @GET
    @Path("cards/{card}")
    @PermitAll
    public List<CardItem> card(@PathParam("card") Card card) {
        return Cards.items(card);
    }

    @GET
    @Path("proposals/{id}/assessments")
    @PermitAll
    public List<AssessmentView> assessments(@PathParam("id") long id) {
        return verifications.of(proposals.get(id)).stream()
                .map(AssessmentView::of)
                .toList();
    }

    @POST
    @Path("proposals/{id}/assessments")
    @Permission(Proposals.VERIFY)
    @Consumes(MediaType.APPLICATION_JSON)
    public ProposalView decide(@PathParam("id") long id, AssessmentInput input) {
        return ProposalView.of(verifications.decide(id, forms.check(input)));
    }
}
