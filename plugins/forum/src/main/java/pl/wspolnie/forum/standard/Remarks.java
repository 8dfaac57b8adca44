package pl.wspolnie.forum.standard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import pl.wspolnie.api.data.MunicipalRecord;
import pl.wspolnie.api.data.Records;
import pl.wspolnie.api.error.Conflict;
import pl.wspolnie.api.error.Forbidden;
import pl.wspolnie.api.error.NotFound;
import pl.wspolnie.api.moderation.Moderation;
import pl.wspolnie.api.people.CurrentRequest;
import pl.wspolnie.api.people.Organisation;
import pl.wspolnie.api.settings.Settings;
import pl.wspolnie.api.text.Text;

/** What people say of documents, as everybody may read it; partners' remarks on shared documents are among them. */
@ApplicationScoped
public class Remarks {

    /** Who remarks, proposes, replies and supports. */
    public static final String WRITE = "forum.remark.write";

    /** How many a page holds. */
    public static final int PER_PAGE = 30;

    private static final String SHOWN = "e.standardId = :standard and e.withheld = false and e.withdrawn = false";
    private static final String TOP = SHOWN + " and e.threadId is null";

    private final Records records;
    private final Standards standards;
    private final CurrentRequest request;
    private final Moderation moderation;
    private final Settings settings;

    protected Remarks() {
        this(null, null, null, null, null);
    }

    @Inject
    public Remarks(
            Records records, Standards standards, CurrentRequest request, Moderation moderation, Settings settings) {
        this.records = records;
        this.standards = standards;
        this.request = request;
        this.moderation = moderation;
        this.settings = settings;
    }

    /**
     * How many remarks and proposals there are.
     *
     * @param remarks without proposals
     */
    public record Counts(long remarks, long proposals) {

        /** Nobody said anything. */
        public static final Counts NONE = new Counts(0, 0);

        public long all() {
            return remarks + proposals;
        }

        private Counts plus(RemarkKind kind, long more) {
            return kind == RemarkKind.PROPOSAL
                    ? new Counts(remarks, proposals + more)
                    : new Counts(remarks + more, proposals);
        }
    }

    /** The counts of each paragraph; those of the whole document stand under 0. One query, however many there are. */
    public Map<Long, Counts> counts(Standard standard) {
        var counts = new HashMap<Long, Counts>();
        for (var row : records.select(
                Remark.class,
                "e.paragraphId, e.kind, count(e)",
                TOP + notWithheldHere(),
                "group by e.paragraphId, e.kind",
                parameters(standard, Map.of()))) {
            counts.merge(
                    row[0] == null ? 0L : (Long) row[0],
                    Counts.NONE.plus((RemarkKind) row[1], (Long) row[2]),
                    (one, other) -> new Counts(one.remarks + other.remarks, one.proposals + other.proposals));
        }
        return counts;
    }

    /** How many remarks each version of a document got. */
    public Map<Long, Long> countsByVersion(Standard standard) {
        var counts = new HashMap<Long, Long>();
        records.select(
                        Remark.class,
                        "e.versionId, count(e)",
                        TOP + notWithheldHere(),
                        "group by e.versionId",
                        parameters(standard, Map.of()))
                .forEach(row -> counts.put((Long) row[0], (Long) row[1]));
        return counts;
    }

    /** How many remarks each document has. */
    public Map<Long, Long> countsByStandard() {
        var counts = new HashMap<Long, Long>();
        records.select(
                        Remark.class,
                        "e.standardId, count(e)",
                        "e.threadId is null and e.withheld = false and e.withdrawn = false",
                        "group by e.standardId",
                        Map.of())
                .forEach(row -> counts.put((Long) row[0], (Long) row[1]));
        return counts;
    }

    /** One page of the remarks on a document, the oldest first; pages are counted from 1. */
    public List<Remark> list(Standard standard, RemarkFilter filter, int page, int perPage) {
        return records.page(
                Remark.class,
                TOP + notWithheldHere() + filter.where(),
                "e.madeAt",
                parameters(standard, filter.parameters(standard)),
                Math.multiplyExact(Math.max(page, 1) - 1, perPage),
                perPage);
    }

    public long count(Standard standard, RemarkFilter filter) {
        return records.count(
                Remark.class,
                TOP + notWithheldHere() + filter.where(),
                parameters(standard, filter.parameters(standard)));
    }

    /** One page of the remarks on a paragraph, the oldest first. */
    public List<Remark> list(Standard standard, long paragraph, int page) {
        return records.page(
                Remark.class,
                TOP + notWithheldHere() + " and e.paragraphId = :paragraph",
                "e.madeAt",
                parameters(standard, Map.of("paragraph", paragraph)),
                Math.multiplyExact(Math.max(page, 1) - 1, PER_PAGE),
                PER_PAGE);
    }

    public long count(Standard standard, long paragraph) {
        return records.count(
                Remark.class,
                TOP + notWithheldHere() + " and e.paragraphId = :paragraph",
                parameters(standard, Map.of("paragraph", paragraph)));
    }

    /** What was said to a remark, the oldest first. */
    public List<Remark> replies(Standard standard, Remark thread) {
        return records.list(
                Remark.class,
                SHOWN + notWithheldHere() + " and e.threadId = :thread",
                "e.madeAt",
                parameters(standard, Map.of("thread", thread.id())));
    }

    /** What the reader has said, the newest first. */
    public List<Remark> mine() {
        return records.list(
                Remark.class,
                "e.authorId = :person or e.organisationId = :organisation",
                "e.madeAt desc",
                Map.of(
                        "person",
                        request.requirePerson().id(),
                        "organisation",
                        request.organisation().map(Organisation::id).orElse(-1L)));
    }

    /** Conditions of what partners' moderators decided stand with the remark; those of our own are asked for. */
    private String notWithheldHere() {
        return withheld().isEmpty() ? "" : " and e.id not in :withheldHere";
    }

    private Map<String, Object> parameters(Standard standard, Map<String, Object> more) {
        var parameters = new HashMap<>(more);
        parameters.put("standard", standard.id());
        var withheld = withheld();
        if (!withheld.isEmpty()) {
            parameters.put("withheldHere", withheld);
        }
        return parameters;
    }

    private Set<Long> withheld() {
        return moderation.withheld(RemarkSearch.KIND);
    }

    /** @throws NotFound if there is none, it was withdrawn, or is withheld from the reader */
    public Remark get(long id) {
        var remark = records.get(Remark.class, id);
        var standard = standards.get(remark.standardId());
        var open = !remark.withdrawn() && isShown(remark);
        if (!open && !isMine(remark) && !standards.isEditor(standard)) {
            throw new NotFound("remark " + id + " is withheld or withdrawn");
        }
        return remark;
    }

    /** Whether everybody may read it. */
    public boolean isShown(Remark remark) {
        return !remark.withheld() && moderation.isShown(RemarkSearch.KIND, remark.id());
    }

    /** Whether the reader wrote it, or acts for the organisation on whose behalf it was written. */
    public boolean isMine(Remark remark) {
        var mine = request.person()
                .map(person -> Long.valueOf(person.id()).equals(remark.authorId()))
                .orElse(false);
        return remark.organisationId() == null
                ? mine
                : request.organisation()
                        .map(organisation -> remark.organisationId() == organisation.id())
                        .orElse(false);
    }

    /** The version that takes remarks now. */
    public Version open(Standard standard) {
        return standards
                .latest(standard)
                .filter(version -> version.takesRemarksOn(standards.today()))
                .orElseThrow(() -> closed(standard));
    }

    private Conflict closed(Standard standard) {
        var latest = standards.latest(standard);
        return latest.filter(version ->
                        version.remarksTo() != null && standards.today().isAfter(version.remarksTo()))
                .map(version -> new Conflict(Text.of("forum.remark.conflict.over", version.remarksTo())))
                .orElseGet(() -> latest.filter(version -> version.remarksFrom() != null && !version.adopted())
                        .map(version -> new Conflict(Text.of("forum.remark.conflict.early", version.remarksFrom())))
                        .orElseGet(() -> new Conflict(Text.of("forum.remark.conflict.closed"))));
    }

    /** Whether somebody may remark on it today, the reader or somebody without an account. */
    public boolean isOpen(Standard standard) {
        return standards
                .latest(standard)
                .map(version -> version.takesRemarksOn(standards.today()))
                .orElse(false);
    }

    /** Whether people without an account may remark. */
    public boolean takesGuests(Standard standard) {
        return standard.audience() == Audience.EVERYBODY && settings.get("forum", StandardSettings.GUESTS);
    }

    /**
     * What of the remark's own paragraph stood in the document when it was made.
     *
     * @return by the key of the version and that of the paragraph
     */
    public Map<List<Long>, Wording> bases(List<Remark> remarks) {
        var paragraphs = remarks.stream()
                .filter(remark -> remark.paragraphId() != null && remark.proposed() != null)
                .map(Remark::paragraphId)
                .distinct()
                .toList();
        var bases = new HashMap<List<Long>, Wording>();
        if (!paragraphs.isEmpty()) {
            records.list(Wording.class, "e.paragraphId in :paragraphs", "", Map.of("paragraphs", paragraphs))
                    .forEach(wording -> bases.put(List.of(wording.versionId(), wording.paragraphId()), wording));
        }
        return bases;
    }

    /** How many support each of these remarks. */
    public Map<Long, Long> supports(List<Remark> remarks) {
        return counted(Support.class, "remarkId", remarks);
    }

    /** How many replies each of these remarks has. */
    public Map<Long, Long> replyCounts(List<Remark> remarks) {
        return counted(Remark.class, "threadId", remarks);
    }

    private Map<Long, Long> counted(Class<? extends MunicipalRecord> type, String field, List<Remark> remarks) {
        var counts = new HashMap<Long, Long>();
        if (!remarks.isEmpty()) {
            var hidden = type == Remark.class ? " and e.withheld = false and e.withdrawn = false" : "";
            records.select(
                            type,
                            "e." + field + ", count(e)",
                            "e." + field + " in :remarks" + hidden,
                            "group by e." + field,
                            Map.of("remarks", ids(remarks)))
                    .forEach(row -> counts.put((Long) row[0], (Long) row[1]));
        }
        return counts;
    }

    /** Changes whenever what everybody may read of the remarks does. */
    String state(Standard standard) {
        var sums = records.select(
                        Remark.class,
                        "count(e), sum(e.rowVersion)",
                        "e.standardId = :standard",
                        "",
                        Map.of("standard", standard.id()))
                .get(0);
        return sums[0] + "." + sums[1] + "." + withheld().hashCode();
    }

    static List<Long> ids(List<Remark> remarks) {
        return remarks.stream().map(Remark::id).toList();
    }

    /** @throws Forbidden if the document is discussed by organisations alone, and the person acts for none */
    void requireEligible(Standard standard) {
        if (!isEligible(standard)) {
            throw new Forbidden("standard " + standard.id() + " is discussed by organisations");
        }
    }

    /** Whether such people as the reader may take part. */
    public boolean isEligible(Standard standard) {
        return standard.audience() == Audience.EVERYBODY
                || request.organisation().isPresent();
    }

    /** A remark that can be replied to, supported or answered. */
    public Remark thread(long id) {
        var remark = get(id);
        if (remark.threadId() != null || remark.withdrawn() || !isShown(remark)) {
            throw new NotFound("remark " + id + " is no thread");
        }
        return remark;
    }
}
