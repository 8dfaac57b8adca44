package pl.wspolnie.evaluation.effectiveness;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import pl.wspolnie.api.data.MunicipalRecord;
import pl.wspolnie.api.error.Conflict;
import pl.wspolnie.api.people.Organisation;
import pl.wspolnie.api.text.Text;

/** What an evaluation says of one organisation. */
@Entity(name = "EvaluationOrganisationReport")
@Table(name = "evaluation_effectiveness")
public class OrganisationReport extends MunicipalRecord {

    @ManyToOne(optional = false)
    @JoinColumn(name = "round_id", nullable = false, updatable = false)
    private Round round;

    @Column(name = "organisation_id", nullable = false, updatable = false)
    private long organisationId;

    @Column(name = "organisation_name", nullable = false)
    private String organisationName;

    @Enumerated(EnumType.STRING)
    @Column(name = "status", nullable = false)
    private ReportStatus status = ReportStatus.DRAFT;

    @Column(name = "assessment")
    private String assessment;

    @ElementCollection
    @CollectionTable(name = "evaluation_effectiveness_line", joinColumns = @JoinColumn(name = "report_id"))
    @OrderColumn(name = "position")
    private List<ReportLine> lines = new ArrayList<>();

    // Lines lie in a table of their own; a change of theirs alone has to raise the version too.
    @Column(name = "edits", nullable = false)
    private int edits;

    @Column(name = "shown_at")
    private Instant shownAt;

    @Column(name = "shown_by")
    private Long shownBy;

    @Column(name = "comment_until")
    private LocalDate commentUntil;

    @Column(name = "comment_words")
    private String comment;

    @Column(name = "commented_at")
    private Instant commentedAt;

    @Column(name = "commented_by")
    private Long commentedBy;

    @Column(name = "published_at")
    private Instant publishedAt;

    protected OrganisationReport() {}

    OrganisationReport(Round round, Organisation organisation) {
        this.round = round;
        organisationId = organisation.id();
        organisationName = organisation.name();
    }

    /** Writes the office's part: its words, and what the organisation did. */
    void write(String words, List<ReportLine> activities) {
        require(ReportStatus.DRAFT);
        assessment = words;
        replace(line -> line.kind() == LineKind.ACTIVITY, activities);
    }

    /** Exchanges what was gathered from the survey and from other modules. */
    void gather(List<ReportLine> gathered) {
        require(ReportStatus.DRAFT);
        replace(line -> line.kind() != LineKind.ACTIVITY, gathered);
    }

    private void replace(Predicate<ReportLine> old, List<ReportLine> fresh) {
        var kept = lines.stream().filter(old.negate()).toList();
        lines.clear();
        lines.addAll(kept);
        lines.addAll(fresh);
        edits++;
    }

    void show(Instant at, Long officer, LocalDate until) {
        require(ReportStatus.DRAFT);
        status = ReportStatus.SHOWN;
        shownAt = at;
        shownBy = officer;
        commentUntil = until;
    }

    /** Takes it back to be corrected; a comment stays, and may be changed when it is shown again. */
    void takeBack() {
        require(ReportStatus.SHOWN);
        status = ReportStatus.DRAFT;
    }

    void comment(String words, Instant at, Long person) {
        require(ReportStatus.SHOWN);
        comment = words;
        commentedAt = at;
        commentedBy = person;
    }

    void publish(Instant at) {
        require(ReportStatus.SHOWN);
        status = ReportStatus.PUBLISHED;
        publishedAt = at;
    }

    void forget(long person) {
        commentedBy = commentedBy != null && commentedBy == person ? null : commentedBy;
        shownBy = shownBy != null && shownBy == person ? null : shownBy;
    }

    void forgetPersons() {
        commentedBy = null;
        shownBy = null;
    }

    private void require(ReportStatus needed) {
        if (status != needed) {
            throw new Conflict(Text.of("evaluation.effectiveness.conflict.status"));
        }
    }

    public Round round() {
        return round;
    }

    public long organisationId() {
        return organisationId;
    }

    /** Its name when the report was begun. */
    public String organisationName() {
        return organisationName;
    }

    public ReportStatus status() {
        return status;
    }

    /** What the office says of it; may be {@code null} in a draft. */
    public String assessment() {
        return assessment;
    }

    public List<ReportLine> lines() {
        return List.copyOf(lines);
    }

    public List<ReportLine> lines(LineKind kind) {
        return lines.stream().filter(line -> line.kind() == kind).toList();
    }

    public Instant shownAt() {
        return shownAt;
    }

    public Long shownBy() {
        return shownBy;
    }

    /** The last day on which the organisation may comment; {@code null} until it is shown. */
    public LocalDate commentUntil() {
        return commentUntil;
    }

    /** The organisation's words; {@code null} if it has said nothing. */
    public String comment() {
        return comment;
    }

    public Instant commentedAt() {
        return commentedAt;
    }

    public Long commentedBy() {
        return commentedBy;
    }

    public Instant publishedAt() {
        return publishedAt;
    }

    public boolean isPublished() {
        return status == ReportStatus.PUBLISHED;
    }
}
