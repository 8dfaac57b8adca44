package pl.wspolnie.practices.visit;

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
import java.util.Map;
import pl.wspolnie.api.error.Conflict;
import pl.wspolnie.api.error.InvalidInput;
import pl.wspolnie.api.security.Permission;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.api.web.Form;
import pl.wspolnie.api.web.Forms;
import pl.wspolnie.api.web.Html;
import pl.wspolnie.api.web.Pdf;
import pl.wspolnie.api.web.Redirect;
import pl.wspolnie.api.web.Urls;

/** Pages of visits' reports. */
@ApplicationScoped
@Path("/{municipality}/practices")
@Produces(MediaType.TEXT_HTML)
public class ReportPages {

    private final Visits visits;
    private final Reports reports;
    private final PrintedPhotos photos;
    private final Forms forms;
    private final Urls urls;

    protected ReportPages() {
        this(null, null, null, null, null);
    }

    @Inject
    public ReportPages(Visits visits, Reports reports, PrintedPhotos photos, Forms forms, Urls urls) {
        this.visits = visits;
        this.reports = reports;
        this.photos = photos;
        this.forms = forms;
        this.urls = urls;
    }

    /** @param photos addresses that hold the pictures, by the key of the file */
    public record Paper(VisitReport report, Map<Long, String> photos) {}

    public record Write(Visit visit, Form<ReportInput> form) {}

    @GET
    @Path("visits/{visit}/report")
    @PermitAll
    public Html show(@PathParam("visit") long id) {
        var report = reports.of(id);
        return Html.of("practices/report", report, title(report.visit()));
    }

    @GET
    @Path("visits/{visit}/report.pdf")
    @Produces("application/pdf")
    @PermitAll
    public Pdf print(@PathParam("visit") long id) {
        var report = reports.of(id);
        var paper = new Paper(report, photos.of(report.notes()));
        return Pdf.of(Html.of("practices/report-pdf", paper, title(report.visit())), "wizyta-" + id + ".pdf");
    }

    @GET
    @Path("visits/{visit}/report/edit")
    @Permission(Visits.MANAGE)
    public Html edit(@PathParam("visit") long id) {
        var visit = visits.get(id);
        var input = new ReportInput(visit.conclusions(), visit.reportPublishedAt() != null, visit.rowVersion());
        return write(visit, forms.fill(input));
    }

    @POST
    @Path("visits/{visit}/report/edit")
    @Permission(Visits.MANAGE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response conclude(@PathParam("visit") long id, MultivaluedMap<String, String> fields) {
        var visit = visits.get(id);
        var form = forms.read(ReportInput.class, fields);
        try {
            reports.conclude(id, form.valid());
            return Redirect.to(
                    urls.of("practices/visits", id, "report"),
                    form.value().publish() ? "practices.done.report.published" : "practices.done.report.saved");
        } catch (InvalidInput wrong) {
            return write(visit, form.with(wrong.faults())).status(400);
        } catch (Conflict meanwhile) {
            return write(visit, form.with(meanwhile)).status(409);
        }
    }

    private static Html write(Visit visit, Form<ReportInput> form) {
        return Html.of("practices/report-form", new Write(visit, form), title(visit));
    }

    private static Text title(Visit visit) {
        return Text.of("practices.report.title", visit.title());
    }
}
