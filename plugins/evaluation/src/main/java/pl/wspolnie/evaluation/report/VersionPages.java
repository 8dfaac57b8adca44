package pl.wspolnie.evaluation.report;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.api.web.Html;

/** Pages of published versions of reports. */
@ApplicationScoped
@Path("/{municipality}/evaluation")
@Produces(MediaType.TEXT_HTML)
public class VersionPages {

    private final Reports reports;
    private final ReportContents contents;

    protected VersionPages() {
        this(null, null);
    }

    @Inject
    public VersionPages(Reports reports, ReportContents contents) {
        this.reports = reports;
        this.contents = contents;
    }

    @GET
    @Path("reports/{id}/versions/{number}")
    @PermitAll
    public Html show(@PathParam("id") long id, @PathParam("number") int number) {
        return show(contents.version(reports.get(id), number));
    }

    static Html show(ReportContents.Published published) {
        return Html.of(
                "evaluation/report-version",
                published,
                Text.of(
                        "evaluation.report.version.title",
                        published.report().title(),
                        published.version().number()));
    }
}
