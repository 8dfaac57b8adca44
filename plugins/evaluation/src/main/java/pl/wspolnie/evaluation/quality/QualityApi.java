package pl.wspolnie.evaluation.quality;

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
import pl.wspolnie.evaluation.show.Found;

/** The index of the quality of cooperation for programs. */
@ApplicationScoped
@Path("/api/v1/{municipality}/evaluation")
@Produces(MediaType.APPLICATION_JSON)
public class QualityApi {

    private final QualityIndexes indexes;
    private final Forms forms;

    protected QualityApi() {
        this(null, null);
    }

    @Inject
    public QualityApi(QualityIndexes indexes, Forms forms) {
        this.indexes = indexes;
        this.forms = forms;
    }

    @GET
    @Path("quality")
    @PermitAll
    public List<QualityView> all() {
        return indexes.all().stream().map(QualityView::of).toList();
    }

    @GET
    @Path("quality/{id}")
    @PermitAll
    public QualityView get(@PathParam("id") long id) {
        return QualityView.of(indexes.get(id));
    }

    @POST
    @Path("quality")
    @Permission(QualityIndexes.MANAGE)
    @Consumes(MediaType.APPLICATION_JSON)
    public Response add(YearInput input) {
        var index = indexes.add(forms.check(input));
        return Response.status(Response.Status.CREATED)
                .entity(QualityView.of(index))
                .build();
    }

    @PUT
    @Path("quality/{id}")
    @Permission(QualityIndexes.MANAGE)
    @Consumes(MediaType.APPLICATION_JSON)
    public QualityView setUp(@PathParam("id") long id, YearInput input) {
        return QualityView.of(indexes.setUp(id, forms.check(input)));
    }

    @PUT
    @Path("quality/{id}/survey")
    @Permission(QualityIndexes.MANAGE)
    @Consumes(MediaType.APPLICATION_JSON)
    public QualityView ask(@PathParam("id") long id, SurveyInput input) {
        return QualityView.of(indexes.ask(id, forms.check(input)));
    }

    @PUT
    @Path("quality/{id}/meeting")
    @Permission(QualityIndexes.MANAGE)
    @Consumes(MediaType.APPLICATION_JSON)
    public QualityView meet(@PathParam("id") long id, MeetingInput input) {
        return QualityView.of(indexes.meet(id, forms.check(input)));
    }

    @PUT
    @Path("quality/{id}/meeting/reference")
    @Permission(QualityIndexes.MANAGE)
    @Consumes(MediaType.APPLICATION_JSON)
    public QualityView meetAt(@PathParam("id") long id, Found found) {
        var checked = forms.check(found);
        return QualityView.of(indexes.meetAt(id, checked.kind(), checked.id()));
    }

    @DELETE
    @Path("quality/{id}/meeting/reference")
    @Permission(QualityIndexes.MANAGE)
    public QualityView meetNowhere(@PathParam("id") long id) {
        return QualityView.of(indexes.meetNowhere(id));
    }

    @PUT
    @Path("quality/{id}/scores")
    @Permission(QualityIndexes.MANAGE)
    @Consumes(MediaType.APPLICATION_JSON)
    public QualityView score(@PathParam("id") long id, ScoresInput input) {
        return QualityView.of(indexes.score(id, forms.check(input)));
    }

    @POST
    @Path("quality/{id}/publish")
    @Permission(QualityIndexes.MANAGE)
    public QualityView publish(@PathParam("id") long id) {
        return QualityView.of(indexes.publish(id));
    }
}
