package pl.wspolnie.forum.standard;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pl.wspolnie.api.people.Project;
import pl.wspolnie.api.people.Projects;
import pl.wspolnie.api.text.Differences;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.api.web.Html;
import pl.wspolnie.forum.body.Home;
import pl.wspolnie.forum.body.Homes;

/** Documents for readers: what they say, said before, and how that differs. */
@ApplicationScoped
@Path("/{municipality}/forum")
@Produces(MediaType.TEXT_HTML)
public class StandardPages {

    private final Standards standards;
    private final StandardHeads heads;
    private final StandardRows rows;
    private final Remarks remarks;
    private final Credits credits;
    private final Projects projects;
    private final Homes homes;
    private final Differences differences;

    protected StandardPages() {
        this(null, null, null, null, null, null, null, null);
    }

    @Inject
    public StandardPages(
            Standards standards,
            StandardHeads heads,
            StandardRows rows,
            Remarks remarks,
            Credits credits,
            Projects projects,
            Homes homes,
            Differences differences) {
        this.standards = standards;
        this.heads = heads;
        this.rows = rows;
        this.remarks = remarks;
        this.credits = credits;
        this.projects = projects;
        this.homes = homes;
        this.differences = differences;
    }

    public record Listing(List<StandardRows.Row> rows) {}

    /** @param credits the remarks that it takes up */
    public record Line(Wording wording, Remarks.Counts counts, List<Remark> credits) {}

    /**
     * A version of a document.
     *
     * @param version {@code null} if none is public yet
     * @param latest whether there is no later one
     * @param binding the version that is in force, if it is another one; {@code null} otherwise
     * @param dropped what is in it no longer
     */
    public record Show(
            StandardHead head,
            Version version,
            boolean latest,
            Version binding,
            List<Line> lines,
            Remarks.Counts whole,
            List<Wording> dropped,
            Project project,
            Home home) {

        /** The lines that begin chapters, for the table of contents. */
        public List<Line> chapters() {
            return lines.stream()
                    .filter(line -> line.wording().level() == pl.wspolnie.forum.standard.text.Level.HEADING)
                    .toList();
        }
    }

    public record Versions(StandardHead head, List<Version> versions, Map<Long, Long> remarks) {}

    public record Compare(
            StandardHead head, List<Version> versions, Version before, Version after, Comparison comparison) {}

    @GET
    @Path("standards")
    @PermitAll
    public Html list() {
        return Html.of("forum/standards", new Listing(rows.all()), Text.of("forum.standards.title"));
    }

    @GET
    @Path("standards/{standard}")
    @PermitAll
    public Html show(@PathParam("standard") long id) {
        var standard = standards.get(id);
        var versions = standards.versions(standard);
        return show(standard, versions, versions.isEmpty() ? null : versions.get(0));
    }

    @GET
    @Path("standards/{standard}/versions/{number}")
    @PermitAll
    public Html version(@PathParam("standard") long id, @PathParam("number") int number) {
        var standard = standards.get(id);
        return show(standard, standards.versions(standard), standards.version(standard, number));
    }

    private Html show(Standard standard, List<Version> versions, Version version) {
        var binding = versions.stream()
                .filter(other -> other != version && other.inForceOn(standards.today()))
                .findFirst();
        var counts = remarks.counts(standard);
        var model = new Show(
                heads.of(standard, "text"),
                version,
                versions.isEmpty() || version == versions.get(0),
                binding.orElse(null),
                version == null ? List.of() : lines(version, counts),
                counts.getOrDefault(0L, Remarks.Counts.NONE),
                version == null ? List.of() : standards.dropped(version),
                project(standard).orElse(null),
                homes.of(standard));
        return Html.of("forum/standard", model, Text.literally(standard.title()));
    }

    private List<Line> lines(Version version, Map<Long, Remarks.Counts> counts) {
        var credited = credits.of(version);
        return standards.wordings(version).stream()
                .map(wording -> new Line(
                        wording,
                        counts.getOrDefault(wording.paragraphId(), Remarks.Counts.NONE),
                        credited.getOrDefault(wording.paragraphId(), List.of())))
                .toList();
    }

    private Optional<Project> project(Standard standard) {
        return Optional.ofNullable(standard.projectId()).flatMap(projects::find);
    }

    @GET
    @Path("standards/{standard}/versions")
    @PermitAll
    public Html versions(@PathParam("standard") long id) {
        var standard = standards.get(id);
        var versions = standards.versions(standard);
        var model = new Versions(heads.of(standard, "versions"), versions, remarks.countsByVersion(standard));
        return Html.of("forum/standard-versions", model, Text.of("forum.standard.versions.title", standard.title()));
    }

    /** Without numbers, the latest version with the one before it. */
    @GET
    @Path("standards/{standard}/compare")
    @PermitAll
    public Html compare(
            @PathParam("standard") long id, @QueryParam("from") Integer from, @QueryParam("to") Integer to) {
        var standard = standards.get(id);
        var versions = standards.versions(standard);
        int last = versions.isEmpty() ? 0 : versions.get(0).number();
        var after = standards.version(standard, to == null ? last : to);
        var before = standards.version(standard, from == null ? Math.max(1, after.number() - 1) : from);
        var model = new Compare(
                heads.of(standard, "versions"),
                versions,
                before,
                after,
                Comparison.of(standards.wordings(before), standards.wordings(after), differences));
        return Html.of("forum/standard-compare", model, Text.of("forum.standard.compare.title", standard.title()));
    }
}
