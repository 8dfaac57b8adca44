package pl.wspolnie.evaluation.report;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import pl.wspolnie.api.security.Permission;
import pl.wspolnie.api.web.Forms;

/** Recommendations for programs. */
@ApplicationScoped
@Path("/api/v1/{municipality}/evaluation")
@Produces(MediaType.APPLICATION_JSON)
public class RecommendationApi {

    private final Recommendations recommendations;
    private final Forms forms;

    protected RecommendationApi() {
        this(null, null);
    }

    @Inject
    public RecommendationApi(Recommendations recommendations, Forms forms) {
        this.recommendations = recommendations;
        this.forms = forms;
    }

    @GET
    @Path("recommendations")
    @PermitAll
    public List<RecommendationView> waiting() {
        return recommendations.waiting().stream().map(this::view).toList();
    }

    @GET
    @Path("recommendations/{id}")
    @PermitAll
    public RecommendationView get(@PathParam("id") long id) {
        return view(recommendations.get(id));
    }

    @POST
    @Path("reports/{id}/recommendations")
    @Permission(Reports.MANAGE)
    @Consumes(MediaType.APPLICATION_JSON)
    public Response add(@PathParam("id") long id, RecommendationInput input) {
        return created(recommendations.add(id, forms.check(input)));
    }

    @PUT
    @Path("recommendations/{id}")
    @Permission(Reports.MANAGE)
    @Consumes(MediaType.APPLICATION_JSON)
    public RecommendationView change(@PathParam("id") long id, RecommendationInput input) {
        return view(recommendations.change(id, forms.check(input)));
    }

    @DELETE
    @Path("recommendations/{id}")
    @Permission(Reports.MANAGE)
    public void remove(@PathParam("id") long id) {
        recommendations.remove(id);
    }

    @POST
    @Path("recommendations/{id}/notes")
    @Permission(Recommendations.FOLLOW)
    @Consumes(MediaType.APPLICATION_JSON)
    public Response follow(@PathParam("id") long id, FollowUpInput input) {
        return created(recommendations.follow(id, forms.check(input)).recommendation());
    }

    private Response created(Recommendation recommendation) {
        return Response.status(Response.Status.CREATED)
                .entity(view(recommendation))
                .build();
    }

    private RecommendationView view(Recommendation recommendation) {
        return RecommendationView.of(recommendation, recommendations.notes(recommendation));
    }
}
