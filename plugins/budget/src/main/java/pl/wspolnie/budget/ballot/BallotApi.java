package pl.wspolnie.budget.ballot;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import pl.wspolnie.api.security.Permission;
import pl.wspolnie.api.web.Forms;
import pl.wspolnie.budget.edition.Editions;

/** The vote for programs. */
@ApplicationScoped
@Path("/api/v1/{municipality}/budget")
@Produces(MediaType.APPLICATION_JSON)
public class BallotApi {

    private final Editions editions;
    private final Ballots ballots;
    private final Forms forms;

    protected BallotApi() {
        this(null, null, null);
    }

    @Inject
    public BallotApi(Editions editions, Ballots ballots, Forms forms) {
        this.editions = editions;
        this.ballots = ballots;
        this.forms = forms;
    }

    /** One's own ballot, opened with its receipt. */
    public record BallotView(long pool, List<PointsInput> choices, boolean sealed) {

        static BallotView of(OpenBallot ballot) {
            return new BallotView(
                    ballot.pool().id(),
                    ballot.choices().stream()
                            .map(choice -> new PointsInput(choice.proposal().id(), choice.points()))
                            .toList(),
                    ballot.sealed());
        }
    }

    @POST
    @Path("editions/{edition}/pools/{pool}/ballots")
    @Permission(Ballots.CAST)
    @Consumes(MediaType.APPLICATION_JSON)
    public Response cast(@PathParam("edition") long edition, @PathParam("pool") long pool, BallotInput input) {
        return unkept(Response.status(Response.Status.CREATED), ballots.cast(edition, pool, forms.check(input)));
    }

    @POST
    @Path("editions/{edition}/receipts")
    @PermitAll
    @Consumes(MediaType.APPLICATION_JSON)
    public Response open(@PathParam("edition") long edition, ReceiptInput input) {
        var ballot = ballots.open(editions.get(edition), forms.check(input).receipt());
        return unkept(Response.ok(), BallotView.of(ballot));
    }

    private static Response unkept(Response.ResponseBuilder response, Object entity) {
        var never = new CacheControl();
        never.setNoStore(true);
        return response.entity(entity).cacheControl(never).build();
    }
}
