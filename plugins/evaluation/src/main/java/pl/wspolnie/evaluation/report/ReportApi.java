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
import pl.wspolnie.evaluation.show.Found;

/** Evaluation reports and their questions for programs. */
@ApplicationScoped
@Path("/api/v1/{municipality}/evaluation")
@Produces(MediaType.APPLICATION_JSON)
public class ReportApi {

    private final Reports reports;
    private final Questions questions;
    private final Recommendations recommendations;
    private final Forms forms;

    protected ReportApi() {
        this(null, null, null, null);
    }

    @Inject
    public ReportApi(Reports reports, Questions questions, Recommendations recommendations, Forms forms) {
        this.reports = reports;
        this.questions = questions;
        this.recommendations = recommendations;
        this.forms = forms;
    }

    /** A report in a list. */
    public record Item(long id, String title, ReportKind kind, ReportState state, int version) {}

    @GET
    @Path("reports")
    @PermitAll
    public List<Item> all() {
        return reports.all().stream()
                .map(report -> new Item(report.id(), report.title(), report.kind(), report.state(), report.version()))
                .toList();
    }

    @GET
    @Path("reports/{id}")
    @PermitAll
    public ReportView get(@PathParam("id") long id) {
        return view(reports.current(id));
    }

    @GET
    @Path("reports/{id}/versions")
    @PermitAll
    public List<VersionView> versions(@PathParam("id") long id) {
        return reports.versions(reports.get(id)).stream().map(VersionView::of).toList();
    }

    @POST
    @Path("reports")
    @Permission(Reports.MANAGE)
    @Consumes(MediaType.APPLICATION_JSON)
    public Response add(ReportInput input) {
        var report = reports.add(forms.check(input));
        return Response.status(Response.Status.CREATED).entity(view(report)).build();
    }

    @PUT
    @Path("reports/{id}")
    @Permission(Reports.MANAGE)
    @Consumes(MediaType.APPLICATION_JSON)
    public ReportView change(@PathParam("id") long id, ReportInput input) {
        return view(reports.change(id, forms.check(input)));
    }

    @POST
    @Path("reports/{id}/publish")
    @Permission(Reports.MANAGE)
    @Consumes(MediaType.APPLICATION_JSON)
    public ReportView publish(@PathParam("id") long id, PublishInput input) {
        return view(reports.publish(id, forms.check(input)));
    }

    @POST
    @Path("reports/{id}/revise")
    @Permission(Reports.MANAGE)
    public ReportView revise(@PathParam("id") long id) {
        return view(reports.revise(id));
    }

    @POST
    @Path("reports/{id}/questions")
    @Permission(Reports.MANAGE)
    @Consumes(MediaType.APPLICATION_JSON)
    public Response ask(@PathParam("id") long id, QuestionInput input) {
        var question = questions.add(id, forms.check(input));
        return Response.status(Response.Status.CREATED)
                .entity(ReportView.QuestionView.of(question))
                .build();
    }

    @PUT
    @Path("questions/{id}")
    @Permission(Reports.MANAGE)
    @Consumes(MediaType.APPLICATION_JSON)
    public ReportView.QuestionView change(@PathParam("id") long id, QuestionInput input) {
        return ReportView.QuestionView.of(questions.change(id, forms.check(input)));
    }

    @DELETE
    @Path("questions/{id}")
    @Permission(Reports.MANAGE)
    public void remove(@PathParam("id") long id) {
        questions.remove(id);
    }

    @POST
    @Path("questions/{id}/evidence")
    @Permission(Reports.MANAGE)
    @Consumes(MediaType.APPLICATION_JSON)
    public ReportView.QuestionView rest(@PathParam("id") long id, Found found) {
        var checked = forms.check(found);
        return ReportView.QuestionView.of(questions.rest(id, checked.kind(), checked.id()));
    }

    @DELETE
    @Path("questions/{id}/evidence/{kind}/{found}")
    @Permission(Reports.MANAGE)
    public ReportView.QuestionView drop(
            @PathParam("id") long id, @PathParam("kind") String kind, @PathParam("found") long found) {
        return ReportView.QuestionView.of(questions.drop(id, kind, found));
    }

    private ReportView view(Report report) {
        var recommended = recommendations.of(report).stream()
                .map(recommendation -> RecommendationView.of(recommendation, recommendations.notes(recommendation)))
                .toList();
        return ReportView.of(report, questions.of(report), recommended);
    }
}
