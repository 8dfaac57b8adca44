package pl.wspolnie.evaluation.effectiveness;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.stream.Stream;
import pl.wspolnie.api.security.Permission;
import pl.wspolnie.api.web.Forms;

/** Reports on organisations for programs. */
@ApplicationScoped
@Path("/api/v1/{municipality}/evaluation")
@Produces(MediaType.APPLICATION_JSON)
public class EffectivenessApi {

    private final Rounds rounds;
    private final OrganisationReports reports;
    private final Forms forms;

    protected EffectivenessApi() {
        this(null, null, null);
    }

    @Inject
    public EffectivenessApi(Rounds rounds, OrganisationReports reports, Forms forms) {
        this.rounds = rounds;
        this.reports = reports;
        this.forms = forms;
    }

    /** What everybody may read, and what the reader may read before them. */
    @GET
    @Path("effectiveness")
    @PermitAll
    public List<EffectivenessView> all() {
        return Stream.concat(reports.shownToReader().stream(), reports.published().stream())
                .map(EffectivenessView::of)
                .toList();
    }

    @GET
    @Path("effectiveness/{id}")
    @PermitAll
    public EffectivenessView get(@PathParam("id") long id) {
        return EffectivenessView.of(reports.get(id));
    }

    @GET
    @Path("rounds")
    @Permission(OrganisationReports.MANAGE)
    public List<RoundView> rounds() {
        return rounds.all().stream().map(RoundView::of).toList();
    }

    @POST
    @Path("rounds")
    @Permission(OrganisationReports.MANAGE)
    @Consumes(MediaType.APPLICATION_JSON)
    public Response begin(RoundInput input) {
        var round = rounds.add(forms.check(input));
        return Response.status(Response.Status.CREATED)
                .entity(RoundView.of(round))
                .build();
    }

    @PUT
    @Path("rounds/{id}")
    @Permission(OrganisationReports.MANAGE)
    @Consumes(MediaType.APPLICATION_JSON)
    public RoundView change(@PathParam("id") long id, RoundInput input) {
        return RoundView.of(rounds.change(id, forms.check(input)));
    }

    @GET
    @Path("rounds/{id}/reports")
    @Permission(OrganisationReports.MANAGE)
    public List<EffectivenessView> reports(@PathParam("id") long id) {
        return rounds.reports(rounds.get(id)).stream()
                .map(EffectivenessView::of)
                .toList();
    }

    @PUT
    @Path("effectiveness/{id}")
    @Permission(OrganisationReports.MANAGE)
    @Consumes(MediaType.APPLICATION_JSON)
    public EffectivenessView write(@PathParam("id") long id, WritingInput input) {
        return EffectivenessView.of(reports.write(id, forms.check(input)));
    }

    @POST
    @Path("effectiveness/{id}/gather")
    @Permission(OrganisationReports.MANAGE)
    public EffectivenessView gather(@PathParam("id") long id) {
        return EffectivenessView.of(reports.gather(id));
    }

    @POST
    @Path("effectiveness/{id}/show")
    @Permission(OrganisationReports.MANAGE)
    public EffectivenessView show(@PathParam("id") long id) {
        return EffectivenessView.of(reports.show(id));
    }

    @POST
    @Path("effectiveness/{id}/take-back")
    @Permission(OrganisationReports.MANAGE)
    public EffectivenessView takeBack(@PathParam("id") long id) {
        return EffectivenessView.of(reports.takeBack(id));
    }

    @POST
    @Path("effectiveness/{id}/comment")
    @Permission(OrganisationReports.COMMENT)
    @Consumes(MediaType.APPLICATION_JSON)
    public EffectivenessView comment(@PathParam("id") long id, CommentInput input) {
        return EffectivenessView.of(reports.comment(id, forms.check(input)));
    }

    @POST
    @Path("effectiveness/{id}/publish")
    @Permission(OrganisationReports.MANAGE)
    public EffectivenessView publish(@PathParam("id") long id) {
        return EffectivenessView.of(reports.publish(id));
    }
}
