package pl.wspolnie.evaluation.report;

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
import pl.wspolnie.api.data.MunicipalRecord;
import pl.wspolnie.api.error.Conflict;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.evaluation.indicator.Programme;

/** An evaluation report. */
@Entity(name = "EvaluationReport")
@Table(name = "evaluation_report")
public class Report extends MunicipalRecord {

    @Column(name = "title", nullable = false)
    private String title;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false)
    private ReportKind kind;

    @ManyToOne
    @JoinColumn(name = "programme_id")
    private Programme programme;

    @Column(name = "subject", nullable = false)
    private String subject;

    @Column(name = "method")
    private String method;

    @Column(name = "starts")
    private LocalDate starts;

    @Column(name = "ends")
    private LocalDate ends;

    @Column(name = "summary")
    private String summary;

    @ElementCollection
    @CollectionTable(name = "evaluation_report_expert", joinColumns = @JoinColumn(name = "report_id"))
    @OrderColumn(name = "position")
    private List<Expert> experts = new ArrayList<>();

    @Enumerated(EnumType.STRING)
    @Column(name = "status", nullable = false)
    private ReportState state = ReportState.DRAFT;

    @Column(name = "version_number", nullable = false)
    private int version;

    // Experts, questions and recommendations lie in other tables; their changes have to raise the version too.
    @Column(name = "edits", nullable = false)
    private int edits;

    @Column(name = "published_at")
    private Instant publishedAt;

    protected Report() {}

    Report(ReportInput input, Programme programme) {
        change(input, programme);
    }

    final void change(ReportInput input, Programme evaluated) {
        title = input.title();
        kind = input.kind();
        programme = evaluated;
        subject = input.subject();
        method = input.method();
        starts = input.starts();
        ends = input.ends();
        summary = input.summary();
        experts.clear();
        input.experts().stream().map(Expert::new).forEach(experts::add);
        edits++;
    }

    /** @throws Conflict if it is published, so that its words stand */
    void requireOpen() {
        if (state == ReportState.PUBLISHED) {
            throw new Conflict(Text.of("evaluation.report.conflict.published"));
        }
    }

    /** Counts a change of what belongs to it. */
    void touch() {
        requireOpen();
        edits++;
    }

    void publish(Instant at) {
        requireOpen();
        state = ReportState.PUBLISHED;
        version++;
        publishedAt = at;
    }

    void revise() {
        if (state != ReportState.PUBLISHED) {
            throw new Conflict(Text.of("evaluation.report.conflict.open"));
        }
        state = ReportState.REVISION;
    }

    public String title() {
        return title;
    }

    public ReportKind kind() {
        return kind;
    }

    /** What is evaluated, if its indicators are kept here; may be {@code null}. */
    public Programme programme() {
        return programme;
    }

    /** What is evaluated and why. */
    public String subject() {
        return subject;
    }

    public String method() {
        return method;
    }

    public LocalDate starts() {
        return starts;
    }

    public LocalDate ends() {
        return ends;
    }

    public String summary() {
        return summary;
    }

    public List<Expert> experts() {
        return List.copyOf(experts);
    }

    public ReportState state() {
        return state;
    }

    /** The number of the last published version; 0 if there is none. */
    public int version() {
        return version;
    }

    public Instant publishedAt() {
        return publishedAt;
    }

    /** Whether everybody can read a version of it. */
    public boolean isPublic() {
        return version > 0;
    }
}
