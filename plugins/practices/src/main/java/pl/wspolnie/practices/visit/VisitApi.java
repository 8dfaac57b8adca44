package pl.wspolnie.practices.visit;

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
import pl.wspolnie.api.security.Permission;
import pl.wspolnie.api.web.Forms;

/** Visits and their reports for programs. */
@ApplicationScoped
@Path("/api/v1/{municipality}/practices")
@Produces(MediaType.APPLICATION_JSON)
public class VisitApi {

    private final Visits visits;
    private final Participants participants;
    private final Reports reports;
    private final Forms forms;

    protected VisitApi() {
        this(null, null, null, null);
    }

    @Inject
    public VisitApi(Visits visits, Participants participants, Reports reports, Forms forms) {
        this.visits = visits;
        this.participants = participants;
        this.reports = reports;
        this.forms = forms;
    }

    @GET
    @Path("visits")
    @PermitAll
    public List<VisitView> list() {
        return visits.visible().stream().map(this::view).toList();
    }

    @GET
    @Path("visits/{visit}")
    @PermitAll
    public VisitView get(@PathParam("visit") long id) {
        return view(visits.get(id));
    }

    @POST
    @Path("visits")
    @Permission(Visits.MANAGE)
    @Consumes(MediaType.APPLICATION_JSON)
    public Response add(VisitInput input) {
        return Response.status(Response.Status.CREATED)
                .entity(view(visits.add(forms.check(input))))
                .build();
    }

    @PUT
    @Path("visits/{visit}")
    @Permission(Visits.MANAGE)
    @Consumes(MediaType.APPLICATION_JSON)
    public VisitView change(@PathParam("visit") long id, VisitInput input) {
        return view(participants.change(id, forms.check(input)));
    }

    @POST
    @Path("visits/{visit}/publish")
    @Permission(Visits.MANAGE)
    public VisitView publish(@PathParam("visit") long id) {
        return view(visits.publish(id));
    }

    @POST
    @Path("visits/{visit}/cancel")
    @Permission(Visits.MANAGE)
    @Consumes(MediaType.APPLICATION_JSON)
    public VisitView cancel(@PathParam("visit") long id, ReasonInput input) {
        return view(participants.cancel(id, forms.check(input)));
    }

    @GET
    @Path("visits/{visit}/report")
    @PermitAll
    public ReportView report(@PathParam("visit") long id) {
        return ReportView.of(reports.of(id));
    }

    @PUT
    @Path("visits/{visit}/report")
    @Permission(Visits.MANAGE)
    @Consumes(MediaType.APPLICATION_JSON)
    public VisitView conclude(@PathParam("visit") long id, ReportInput input) {
        return view(reports.conclude(id, forms.check(input)));
    }

    private VisitView view(Visit visit) {
        return VisitView.of(visit, visits.stageOf(visit), participants.seats(visit));
    }
}
