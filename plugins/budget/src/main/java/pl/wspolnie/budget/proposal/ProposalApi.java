package pl.wspolnie.budget.proposal;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import pl.wspolnie.api.security.Permission;
import pl.wspolnie.api.web.Forms;
import pl.wspolnie.budget.edition.Editions;

/** Proposals for programs. */
@ApplicationScoped
@Path("/api/v1/{municipality}/budget")
@Produces(MediaType.APPLICATION_JSON)
public class ProposalApi {

    private final Editions editions;
    private final Proposals proposals;
    private final Forms forms;

    protected ProposalApi() {
        this(null, null, null);
    }

    @Inject
    public ProposalApi(Editions editions, Proposals proposals, Forms forms) {
        this.editions = editions;
        this.proposals = proposals;
        this.forms = forms;
    }

    /** A page of a list; {@code total} counts all pages. */
    public record ProposalList(long total, int page, List<ProposalView> proposals) {}

    @GET
    @Path("editions/{edition}/proposals")
    @PermitAll
    public ProposalList list(
            @PathParam("edition") long editionId,
            @QueryParam("pool") Long pool,
            @QueryParam("status") ProposalStatus status,
            @QueryParam("category") String category,
            @QueryParam("words") String words,
            @QueryParam("page") @DefaultValue("1") int page) {
        var edition = editions.get(editionId);
        var filter = new ProposalFilter(pool, status, category, words);
        var views = proposals.list(edition, filter, page).stream()
                .map(ProposalView::of)
                .toList();
        return new ProposalList(proposals.count(edition, filter), Math.max(page, 1), views);
    }

    @GET
    @Path("proposals/mine")
    @Permission(Proposals.SUBMIT)
    public List<ProposalView> mine() {
        return proposals.mine().stream().map(ProposalView::of).toList();
    }

    @GET
    @Path("proposals/{id}")
    @PermitAll
    public ProposalView get(@PathParam("id") long id) {
        return ProposalView.of(proposals.get(id));
    }

    @POST
    @Path("editions/{edition}/proposals")
    @Permission(Proposals.SUBMIT)
    @Consumes(MediaType.APPLICATION_JSON)
    public Response add(@PathParam("edition") long edition, ProposalInput input) {
        var proposal = proposals.add(edition, forms.check(input));
        return Response.status(Response.Status.CREATED)
                .entity(ProposalView.of(proposal))
                .build();
    }

    @PUT
    @Path("proposals/{id}")
    @Permission(Proposals.SUBMIT)
    @Consumes(MediaType.APPLICATION_JSON)
    public ProposalView change(@PathParam("id") long id, ProposalInput input) {
        return ProposalView.of(proposals.change(id, forms.check(input)));
    }

    @DELETE
    @Path("proposals/{id}")
    @Permission(Proposals.SUBMIT)
    public void discard(@PathParam("id") long id) {
        proposals.discard(id);
    }

    @POST
    @Path("proposals/{id}/submit")
    @Permission(Proposals.SUBMIT)
    public ProposalView submit(@PathParam("id") long id) {
        return ProposalView.of(proposals.submit(id));
    }

    @POST
    @Path("proposals/{id}/withdraw")
    @Permission(Proposals.SUBMIT)
    public ProposalView withdraw(@PathParam("id") long id) {
        return ProposalView.of(proposals.withdraw(id));
    }

    @POST
    @Path("proposals/{id}/appeal")
    @Permission(Proposals.SUBMIT)
    @Consumes(MediaType.APPLICATION_JSON)
    public ProposalView appeal(@PathParam("id") long id, AppealInput input) {
        return ProposalView.of(proposals.appeal(id, forms.check(input)));
    }

    @POST
    @Path("proposals/{id}/progress")
    @Permission(Proposals.REPORT)
    @Consumes(MediaType.APPLICATION_JSON)
    public ProposalView report(@PathParam("id") long id, ProgressInput input) {
        return ProposalView.of(proposals.report(id, forms.check(input)));
    }
}
