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
import pl.wspolnie.api.error.InvalidInput;
import pl.wspolnie.api.security.Permission;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.api.web.Form;
import pl.wspolnie.api.web.Forms;
import pl.wspolnie.api.web.Html;
import pl.wspolnie.api.web.Pdf;
import pl.wspolnie.api.web.Redirect;
import pl.wspolnie.api.web.Saving;
import pl.wspolnie.api.web.Urls;
import pl.wspolnie.evaluation.indicator.Programme;
import pl.wspolnie.evaluation.show.Rows;

/** Pages of evaluation reports. */
@ApplicationScoped
@Path("/{municipality}/evaluation")
@Produces(MediaType.TEXT_HTML)
public class ReportPages {

    private static final int SPARE_ROWS = 2;
    private static final int MOST_ROWS = 20;

    private final Reports reports;
    private final ReportContents contents;
    private final Forms forms;
    private final Urls urls;

    protected ReportPages() {
        this(null, null, null, null);
    }

    @Inject
    public ReportPages(Reports reports, ReportContents contents, Forms forms, Urls urls) {
        this.reports = reports;
        this.contents = contents;
        this.forms = forms;
        this.urls = urls;
    }

    public record Index(List<Report> reports) {}

    /**
     * A report as it stands.
     *
     * @param publish the form with the reason of a new version, for its authors
     */
    public record Show(ReportContents.Whole whole, Form<PublishInput> publish) {}

    /** @param report {@code null} for a new one */
    public record Write(Report report, Form<ReportInput> form, List<Programme> programmes, int rows) {}

    @GET
    @Path("reports")
    @PermitAll
    public Html index() {
        return Html.of("evaluation/reports", new Index(reports.all()), Text.of("evaluation.report.index"));
    }

    @GET
    @Path("reports/{id}")
    @PermitAll
    public Html show(@PathParam("id") long id) {
        var report = reports.get(id);
        if (!reports.showsCurrent(report)) {
            return VersionPages.show(contents.version(report, report.version()));
        }
        return show(report, forms.empty(PublishInput.class));
    }

    private Html show(Report report, Form<PublishInput> publish) {
        return Html.of("evaluation/report", new Show(contents.whole(report), publish), Text.literally(report.title()));
    }

    @GET
    @Path("reports/{id}/report.pdf")
    @Produces("application/pdf")
    @PermitAll
    public Pdf pdf(@PathParam("id") long id) {
        var report = reports.current(id);
        return Pdf.of(
                Html.of("evaluation/report-pdf", contents.whole(report), Text.literally(report.title())),
                "ewaluacja-" + id + ".pdf");
    }

    @GET
    @Path("reports/new")
    @Permission(Reports.MANAGE)
    public Html blank() {
        return write(null, forms.empty(ReportInput.class));
    }

    @POST
    @Path("reports")
    @Permission(Reports.MANAGE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response add(MultivaluedMap<String, String> fields) {
        var form = forms.read(ReportInput.class, fields);
        return Saving.of(
                form, input -> done(reports.add(input), "evaluation.report.done.saved"), again -> write(null, again));
    }

    @GET
    @Path("reports/{id}/edit")
    @Permission(Reports.MANAGE)
    public Html edit(@PathParam("id") long id) {
        var report = reports.get(id);
        return write(report, forms.fill(ReportInput.of(report)));
    }

    @POST
    @Path("reports/{id}/edit")
    @Permission(Reports.MANAGE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(@PathParam("id") long id, MultivaluedMap<String, String> fields) {
        var form = forms.read(ReportInput.class, fields);
        return Saving.of(
                form,
                input -> done(reports.change(id, input), "evaluation.report.done.saved"),
                again -> write(reports.get(id), again));
    }

    @POST
    @Path("reports/{id}/publish")
    @Permission(Reports.MANAGE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response publish(@PathParam("id") long id, MultivaluedMap<String, String> fields) {
        var form = forms.read(PublishInput.class, fields);
        try {
            return done(reports.publish(id, form.valid()), "evaluation.report.done.published");
        } catch (InvalidInput incomplete) {
            return show(reports.get(id), form.with(incomplete.faults())).status(400);
        }
    }

    @POST
    @Path("reports/{id}/revise")
    @Permission(Reports.MANAGE)
    public Response revise(@PathParam("id") long id) {
        return done(reports.revise(id), "evaluation.report.done.revised");
    }

    private Html write(Report report, Form<ReportInput> form) {
        var title = report == null
                ? Text.of("evaluation.report.new")
                : Text.of("evaluation.indicator.edit", report.title());
        int rows = Rows.shown(form, "experts", SPARE_ROWS, MOST_ROWS);
        return Html.of("evaluation/report-form", new Write(report, form, reports.programmes(), rows), title);
    }

    private Response done(Report report, String done) {
        return Redirect.to(urls.of("evaluation/reports", report.id()), done);
    }
}
