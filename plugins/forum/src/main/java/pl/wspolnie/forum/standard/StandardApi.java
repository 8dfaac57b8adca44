package pl.wspolnie.forum.standard;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import pl.wspolnie.api.security.Permission;
import pl.wspolnie.api.text.Differences;
import pl.wspolnie.api.text.Differences.Part;
import pl.wspolnie.api.web.Forms;
import pl.wspolnie.forum.standard.StandardView.TextView;
import pl.wspolnie.forum.standard.StandardView.VersionView;
import pl.wspolnie.forum.standard.StandardView.WordingView;

/** Documents and their versions for programs. */
@ApplicationScoped
@Path("/api/v1/{municipality}/forum")
@Produces(MediaType.APPLICATION_JSON)
public class StandardApi {

    private final Standards standards;
    private final Begun begun;
    private final Remarks remarks;
    private final Credits credits;
    private final Matrix matrix;
    private final MatrixFile file;
    private final Differences differences;
    private final Forms forms;

    protected StandardApi() {
        this(null, null, null, null, null, null, null, null);
    }

    @Inject
    public StandardApi(
            Standards standards,
            Begun begun,
            Remarks remarks,
            Credits credits,
            Matrix matrix,
            MatrixFile file,
            Differences differences,
            Forms forms) {
        this.standards = standards;
        this.begun = begun;
        this.remarks = remarks;
        this.credits = credits;
        this.matrix = matrix;
        this.file = file;
        this.differences = differences;
        this.forms = forms;
    }

    /**
     * A paragraph in two versions.
     *
     * @param before {@code null} if it was not there
     * @param after {@code null} if it is there no longer
     */
    public record Changed(WordingView before, WordingView after, WordingChange change, List<Part> parts) {}

    @GET
    @Path("standards")
    @PermitAll
    public List<StandardView> list() {
        return standards.list().stream().map(this::view).toList();
    }

    private StandardView view(Standard standard) {
        return StandardView.of(standard, standards.stage(standard), standards.versions(standard));
    }

    @GET
    @Path("standards/{standard}")
    @PermitAll
    public StandardView get(@PathParam("standard") long id) {
        return view(standards.get(id));
    }

    @POST
    @Path("standards")
    @Permission(Standards.EDIT)
    @Consumes(MediaType.APPLICATION_JSON)
    public Response add(StandardInput input) {
        return Response.status(Response.Status.CREATED)
                .entity(view(begun.add(forms.check(input))))
                .build();
    }

    @PUT
    @Path("standards/{standard}")
    @Permission(Standards.EDIT)
    @Consumes(MediaType.APPLICATION_JSON)
    public StandardView change(@PathParam("standard") long id, StandardInput input) {
        return view(standards.change(id, forms.check(input)));
    }

    @GET
    @Path("standards/{standard}/versions/{number}")
    @PermitAll
    public TextView version(@PathParam("standard") long id, @PathParam("number") int number) {
        var standard = standards.get(id);
        var version = standards.version(standard, number);
        return TextView.of(version, standards.wordings(version), remarks.counts(standard), credits.of(version));
    }

    @GET
    @Path("standards/{standard}/compare")
    @PermitAll
    public List<Changed> compare(
            @PathParam("standard") long id, @QueryParam("from") int from, @QueryParam("to") int to) {
        var standard = standards.get(id);
        var before = standards.wordings(standards.version(standard, from));
        var after = standards.wordings(standards.version(standard, to));
        return Comparison.of(before, after, differences).lines().stream()
                .map(line -> new Changed(view(line.before()), view(line.after()), line.change(), line.parts()))
                .toList();
    }

    private static WordingView view(Wording wording) {
        return wording == null ? null : WordingView.of(wording, Remarks.Counts.NONE, List.of());
    }

    @PUT
    @Path("standards/{standard}/days")
    @Permission(Standards.EDIT)
    @Consumes(MediaType.APPLICATION_JSON)
    public VersionView reschedule(@PathParam("standard") long id, PeriodInput input) {
        return VersionView.of(standards.reschedule(id, forms.check(input)));
    }

    @PUT
    @Path("standards/{standard}/versions/{number}/adoption")
    @Permission(Standards.EDIT)
    @Consumes(MediaType.APPLICATION_JSON)
    public VersionView adopt(@PathParam("standard") long id, @PathParam("number") int number, AdoptionInput input) {
        return VersionView.of(standards.adopt(id, number, forms.check(input)));
    }

    /** How many remarks got which answer. */
    @GET
    @Path("standards/{standard}/report")
    @PermitAll
    public Map<String, Object> report(@PathParam("standard") long id) {
        var summary = matrix.summary(standards.get(id));
        return Map.of(
                "remarks",
                summary.remarks(),
                "proposals",
                summary.proposals(),
                "answered",
                summary.answered(),
                "byStandpoint",
                summary.byStandpoint());
    }

    @GET
    @Path("standards/{standard}/report.csv")
    @Produces("text/csv")
    @PermitAll
    public Response table(@PathParam("standard") long id) {
        return ReportPages.csv(standards.get(id), matrix, file);
    }
}
