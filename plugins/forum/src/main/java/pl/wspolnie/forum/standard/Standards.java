package pl.wspolnie.forum.standard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pl.wspolnie.api.audit.Audit;
import pl.wspolnie.api.data.Records;
import pl.wspolnie.api.error.Conflict;
import pl.wspolnie.api.error.InvalidInput;
import pl.wspolnie.api.error.NotFound;
import pl.wspolnie.api.notifications.Following;
import pl.wspolnie.api.people.CurrentRequest;
import pl.wspolnie.api.people.Projects;
import pl.wspolnie.api.search.Search;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.forum.body.Bodies;
import pl.wspolnie.forum.body.Warsaw;
import pl.wspolnie.forum.meeting.Meetings;

/** The documents of the municipality and those that partners share. Drafts exist for the owner's editors alone. */
@ApplicationScoped
public class Standards {

    /** Who writes documents, answers remarks and publishes versions. */
    public static final String EDIT = "forum.standard.edit";

    private final Records records;
    private final CurrentRequest request;
    private final Projects projects;
    private final Bodies bodies;
    private final Meetings meetings;
    private final Audit audit;
    private final Search search;
    private final Following following;
    private final Warsaw warsaw;

    protected Standards() {
        this(null, null, null, null, null, null, null, null, null);
    }

    @Inject
    public Standards(
            Records records,
            CurrentRequest request,
            Projects projects,
            Bodies bodies,
            Meetings meetings,
            Audit audit,
            Search search,
            Following following,
            Warsaw warsaw) {
        this.records = records;
        this.request = request;
        this.projects = projects;
        this.bodies = bodies;
        this.meetings = meetings;
        this.audit = audit;
        this.search = search;
        this.following = following;
        this.warsaw = warsaw;
    }

    /** All that the reader may see, the newest first. */
    public List<Standard> list() {
        var editor = request.may(EDIT);
        return records.list(
                Standard.class,
                editor ? "e.published = true or e.municipalityId = :here" : "e.published = true",
                "e.id desc",
                editor ? Map.of("here", here()) : Map.of());
    }

    /** @throws NotFound if there is none, or it is a draft of others */
    public Standard get(long id) {
        var standard = records.get(Standard.class, id);
        if (!standard.published() && !isEditor(standard)) {
            throw new NotFound("standard " + id + " is a draft");
        }
        return standard;
    }

    /** Whether the reader may change it. */
    public boolean isEditor(Standard standard) {
        return isOwn(standard) && request.may(EDIT);
    }

    /** Whether it belongs to this municipality, and is not a partner's. */
    public boolean isOwn(Standard standard) {
        return standard.municipalityId() == here();
    }

    private long here() {
        return request.municipality().id();
    }

    /** The document locked for a change. Only its owner may. */
    @Transactional
    public Standard lock(long id) {
        return records.lock(Standard.class, id);
    }

    /** The public versions of all documents that can be seen, by number. */
    public List<Version> published() {
        return records.list(Version.class, "e.publishedAt is not null", "e.number", Map.of());
    }

    /** The public versions of a document, the latest first. */
    public List<Version> versions(Standard standard) {
        return records.list(
                Version.class,
                "e.standardId = :standard and e.publishedAt is not null",
                "e.number desc",
                Map.of("standard", standard.id()));
    }

    /** The latest public version. */
    public Optional<Version> latest(Standard standard) {
        return versions(standard).stream().findFirst();
    }

    /** What is being written. */
    public Optional<Version> draft(Standard standard) {
        return records
                .list(
                        Version.class,
                        "e.standardId = :standard and e.publishedAt is null",
                        "",
                        Map.of("standard", standard.id()))
                .stream()
                .findFirst();
    }

    /** @throws NotFound if there is no such public version */
    public Version version(Standard standard, int number) {
        return versions(standard).stream()
                .filter(version -> version.number() == number)
                .findFirst()
                .orElseThrow(() -> new NotFound("version " + number + " of standard " + standard.id()));
    }

    /** The paragraphs of a version in their order. */
    public List<Wording> wordings(Version version) {
        return records.list(Wording.class, "e.versionId = :version", "e.position", Map.of("version", version.id()));
    }

    /** What a paragraph says in a version, if it stands in it. */
    public Optional<Wording> wording(Version version, long paragraph) {
        return records
                .list(
                        Wording.class,
                        "e.versionId = :version and e.paragraphId = :paragraph",
                        "",
                        Map.of("version", version.id(), "paragraph", paragraph))
                .stream()
                .findFirst();
    }

    /** What a version merged, split and dropped. */
    public List<Descent> descents(Version version) {
        return records.list(Descent.class, "e.versionId = :version", "", Map.of("version", version.id()));
    }

    /** What a version dropped, as it was worded last. */
    public List<Wording> dropped(Version version) {
        return records.list(
                Wording.class,
                "e.paragraphId in (select d.fromId from ForumDescent d where d.versionId = :version and d.kind = :dropped)"
                        + " and e.versionId in (select v.id from ForumVersion v where v.standardId = :standard"
                        + " and v.number = :before)",
                "e.position",
                Map.of(
                        "version",
                        version.id(),
                        "dropped",
                        DescentKind.DROPPED,
                        "standard",
                        version.standardId(),
                        "before",
                        version.number() - 1));
    }

    /** What became of a paragraph in public versions beside going on, and where it came from, the oldest first. */
    public List<Descent> lineage(long paragraph) {
        return records.list(
                Descent.class,
                "(e.fromId = :paragraph or e.intoId = :paragraph) and e.versionId in"
                        + " (select v.id from ForumVersion v where v.publishedAt is not null)",
                "e.versionId",
                Map.of("paragraph", paragraph));
    }

    /** A paragraph of a document that the reader may see and that stood in a public version. */
    public Paragraph paragraph(long id) {
        var paragraph = records.get(Paragraph.class, id);
        if (latest(get(paragraph.standardId())).map(Version::number).orElse(0) < paragraph.firstVersion()) {
            throw new NotFound("paragraph " + id + " stands in no public version");
        }
        return paragraph;
    }

    /** Where the document stands today. */
    public Stage stage(Standard standard) {
        return Stage.of(latest(standard).orElse(null), today());
    }

    public LocalDate today() {
        return warsaw.today();
    }

    /** Adds a document that nobody else sees yet; its text is the draft's matter. */
    @Transactional
    public Standard add(StandardInput input) {
        if (input.project() != null && projects.find(input.project()).isEmpty()) {
            throw new InvalidInput("project", "forum.standard.fault.project");
        }
        var standard = new Standard(input);
        standard.shareWithPartnersOf(input.project());
        records.add(standard);
        records.flush();
        tell("added", standard, Map.of());
        return standard;
    }

    /** Changes what is said of the document; its text is the draft's matter. */
    @Transactional
    public Standard change(long id, StandardInput input) {
        var standard = lock(id);
        requireCurrent(input.rowVersion(), standard.rowVersion());
        standard.change(input);
        records.flush();
        tell("changed", standard, Map.of());
        return standard;
    }

    /** Moves the days on which remarks on the latest version are taken. */
    @Transactional
    public Version reschedule(long id, PeriodInput input) {
        var standard = lock(id);
        var version = latest(standard).orElseThrow(() -> new NotFound("a public version of " + id));
        requireCurrent(input.rowVersion(), version.rowVersion());
        requireNotAdopted(version);
        InvalidInput.ifAny(Periods.faults(input.remarksFrom(), input.remarksTo()));
        version.takeRemarks(input.remarksFrom(), input.remarksTo());
        records.flush();
        tell("rescheduled", standard, Map.of("version", version.number()));
        return version;
    }

    /** Says by whom and when a public version was adopted, or corrects it; earlier ones are in force no longer. */
    @Transactional
    public Version adopt(long id, int number, AdoptionInput input) {
        var standard = lock(id);
        var version = version(standard, number);
        requireCurrent(input.rowVersion(), version.rowVersion());
        InvalidInput.ifAny(Periods.adoptionFaults(input, today()));
        boolean first = !version.adopted();
        version.adopt(input, adoptedBy(input));
        for (var other : versions(standard)) {
            if (other.number() < number && other.inForceOn(version.inForceFrom())) {
                other.endForce(version.inForceFrom().minusDays(1));
            }
        }
        records.flush();
        tell("adopted", standard, Map.of("version", number));
        if (first) {
            following.tell(
                    StandardSearch.KIND,
                    id,
                    "standard/" + id + "/adopted/" + number,
                    Text.of("forum.standard.news.adopted", standard.title()),
                    Text.of(
                            "forum.standard.news.adopted.body",
                            standard.title(),
                            version.adoptedBy(),
                            input.adoptedOn()),
                    standard.path());
        }
        return version;
    }

    private String adoptedBy(AdoptionInput input) {
        if (input.meeting() != null
                && !meetings.get(input.meeting()).body().id().equals(input.body())) {
            throw new InvalidInput("meeting", "forum.standard.fault.meeting");
        }
        if (input.body() == null && input.adoptedBy() == null) {
            throw new InvalidInput("adoptedBy", "forum.standard.fault.by");
        }
        return input.adoptedBy() == null ? bodies.get(input.body()).name() : input.adoptedBy();
    }

    private static void requireNotAdopted(Version version) {
        if (version.adopted()) {
            throw new Conflict(Text.of("forum.standard.conflict.adopted"));
        }
    }

    /** @throws Conflict if somebody else was faster */
    static void requireCurrent(Long seen, long present) {
        if (seen == null || seen != present) {
            throw new Conflict(Text.of("forum.standard.conflict.stale"));
        }
    }

    private void tell(String action, Standard standard, Map<String, ?> details) {
        audit.record("forum.standard." + action, "standard/" + standard.id(), details);
        search.changed(StandardSearch.KIND, standard.id());
    }
}
