package pl.wspolnie.evaluation.report;

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
import pl.wspolnie.api.security.Permission;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.api.web.Form;
import pl.wspolnie.api.web.Forms;
import pl.wspolnie.api.web.Html;
import pl.wspolnie.api.web.Redirect;
import pl.wspolnie.api.web.Saving;
import pl.wspolnie.api.web.Urls;

/** Pages of recommendations: written with the report, followed after it. */
@ApplicationScoped
@Path("/{municipality}/evaluation")
@Produces(MediaType.TEXT_HTML)
public class RecommendationPages {

    private final Reports reports;
    private final Recommendations recommendations;
    private final ReportContents contents;
    private final Forms forms;
    private final Urls urls;

    protected RecommendationPages() {
        this(null, null, null, null, null);
    }

    @Inject
    public RecommendationPages(
            Reports reports, Recommendations recommendations, ReportContents contents, Forms forms, Urls urls) {
        this.reports = reports;
        this.recommendations = recommendations;
        this.contents = contents;
        this.forms = forms;
        this.urls = urls;
    }

    /** What waits, the first due first. */
    public record Index(List<ReportContents.Recommended> waiting) {}

    public record Show(ReportContents.Recommended recommended, Form<FollowUpInput> form) {}

    /** @param recommendation {@code null} for a new one */
    public record Write(Report report, Recommendation recommendation, Form<RecommendationInput> form) {}

    @GET
    @Path("recommendations")
    @PermitAll
    public Html index() {
        var waiting =
                recommendations.waiting().stream().map(contents::recommended).toList();
        return Html.of(
                "evaluation/recommendations", new Index(waiting), Text.of("evaluation.report.recommendations.open"));
    }

    @GET
    @Path("recommendations/{id}")
    @PermitAll
    public Html show(@PathParam("id") long id) {
        var recommendation = recommendations.get(id);
        return show(recommendation, forms.fill(new FollowUpInput(contents.today(), recommendation.status(), "")));
    }

    private Html show(Recommendation recommendation, Form<FollowUpInput> form) {
        return Html.of(
                "evaluation/recommendation",
                new Show(contents.recommended(recommendation), form),
                Text.of(
                        "evaluation.report.recommendation.title",
                        recommendation.report().title()));
    }

    @POST
    @Path("recommendations/{id}/notes")
    @Permission(Recommendations.FOLLOW)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response follow(@PathParam("id") long id, MultivaluedMap<String, String> fields) {
        var form = forms.read(FollowUpInput.class, fields);
        return Saving.of(
                form,
                input -> {
                    recommendations.follow(id, input);
                    return Redirect.to(urls.of("evaluation/recommendations", id), "evaluation.report.done.followed");
                },
                again -> show(recommendations.get(id), again));
    }

    @GET
    @Path("reports/{id}/recommendations/new")
    @Permission(Reports.MANAGE)
    public Html blank(@PathParam("id") long id) {
        return write(reports.get(id), null, forms.empty(RecommendationInput.class));
    }

    @POST
    @Path("reports/{id}/recommendations")
    @Permission(Reports.MANAGE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response add(@PathParam("id") long id, MultivaluedMap<String, String> fields) {
        var form = forms.read(RecommendationInput.class, fields);
        return Saving.of(
                form,
                input -> report(recommendations.add(id, input).report(), "evaluation.report.done.recommendation"),
                again -> write(reports.get(id), null, again));
    }

    @GET
    @Path("recommendations/{id}/edit")
    @Permission(Reports.MANAGE)
    public Html edit(@PathParam("id") long id) {
        var recommendation = recommendations.get(id);
        var input = RecommendationInput.of(recommendation, recommendations.address(recommendation));
        return write(recommendation.report(), recommendation, forms.fill(input));
    }

    @POST
    @Path("recommendations/{id}/edit")
    @Permission(Reports.MANAGE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(@PathParam("id") long id, MultivaluedMap<String, String> fields) {
        var form = forms.read(RecommendationInput.class, fields);
        return Saving.of(
                form,
                input -> {
                    var changed = recommendations.change(id, input);
                    return report(changed.report(), "evaluation.report.done.recommendation");
                },
                again -> {
                    var recommendation = recommendations.get(id);
                    return write(recommendation.report(), recommendation, again);
                });
    }

    @POST
    @Path("recommendations/{id}/remove")
    @Permission(Reports.MANAGE)
    public Response remove(@PathParam("id") long id) {
        return report(recommendations.remove(id), "evaluation.report.done.removed");
    }

    private Html write(Report report, Recommendation recommendation, Form<RecommendationInput> form) {
        var title = recommendation == null
                ? "evaluation.report.recommendation.new"
                : "evaluation.report.recommendation.edit";
        return Html.of("evaluation/recommendation-form", new Write(report, recommendation, form), Text.of(title));
    }

    private Response report(Report report, String done) {
        return Redirect.to(urls.of("evaluation/reports", report.id()), done);
    }
}
