package pl.wspolnie.forum.standard;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.BufferedWriter;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.api.web.Html;
import pl.wspolnie.api.web.Pdf;

/** The report of a discussion: what was said, and what became of it. There is one when nobody said anything, too. */
@ApplicationScoped
@Path("/{municipality}/forum")
@Produces(MediaType.TEXT_HTML)
public class ReportPages {

    private final Standards standards;
    private final StandardHeads heads;
    private final Matrix matrix;
    private final MatrixFile file;

    protected ReportPages() {
        this(null, null, null, null);
    }

    @Inject
    public ReportPages(Standards standards, StandardHeads heads, Matrix matrix, MatrixFile file) {
        this.standards = standards;
        this.heads = heads;
        this.matrix = matrix;
        this.file = file;
    }

    /** @param versions the public ones, the first first */
    public record Report(
            StandardHead head, List<Version> versions, Matrix.Summary summary, List<Matrix.Row> rows, int page) {

        public int lastPage() {
            return (int) Math.max(1, (summary.all() + Matrix.PER_PAGE - 1) / Matrix.PER_PAGE);
        }
    }

    @GET
    @Path("standards/{standard}/report")
    @PermitAll
    public Html report(@PathParam("standard") long id, @QueryParam("page") @DefaultValue("1") int page) {
        var standard = standards.get(id);
        return Html.of(
                "forum/standard-report",
                report(standard, matrix.rows(standard, page), Math.max(page, 1)),
                Text.of("forum.standard.report.title", standard.title()));
    }

    @GET
    @Path("standards/{standard}/report.pdf")
    @Produces("application/pdf")
    @PermitAll
    public Pdf print(@PathParam("standard") long id) {
        var standard = standards.get(id);
        var rows = matrix.all(standard).toList();
        return Pdf.of(
                Html.of(
                        "forum/standard-report-print",
                        report(standard, rows, 1),
                        Text.of("forum.standard.report.title", standard.title())),
                "report-" + id + ".pdf");
    }

    @GET
    @Path("standards/{standard}/report.csv")
    @Produces("text/csv")
    @PermitAll
    public Response table(@PathParam("standard") long id) {
        return csv(standards.get(id), matrix, file);
    }

    static Response csv(Standard standard, Matrix matrix, MatrixFile file) {
        StreamingOutput content = out -> {
            var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            file.heading(writer);
            file.write(standard, writer);
            writer.flush();
        };
        return Response.ok(content, "text/csv;charset=UTF-8")
                .tag(matrix.tag(standard))
                .header("Content-Disposition", "attachment; filename=\"remarks-" + standard.id() + ".csv\"")
                .build();
    }

    private Report report(Standard standard, List<Matrix.Row> rows, int page) {
        var versions = standards.versions(standard);
        return new Report(heads.of(standard, "report"), versions, matrix.summary(standard), rows, page);
    }
}
