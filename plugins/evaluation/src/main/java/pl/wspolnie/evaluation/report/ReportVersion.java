package pl.wspolnie.evaluation.report;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import pl.wspolnie.api.data.MunicipalRecord;

/** The words of a report as they were published once; they never change. */
@Entity(name = "EvaluationReportVersion")
@Table(name = "evaluation_report_version")
public class ReportVersion extends MunicipalRecord {

    @Column(name = "report_id", nullable = false, updatable = false)
    private long reportId;

    @Column(name = "version_number", nullable = false, updatable = false)
    private int number;

    @Column(name = "published_at", nullable = false, updatable = false)
    private Instant publishedAt;

    @Column(name = "reason", updatable = false)
    private String reason;

    @Column(name = "words", nullable = false, updatable = false)
    private String words;

    protected ReportVersion() {}

    ReportVersion(Report report, String reason, String words) {
        reportId = report.id();
        number = report.version();
        publishedAt = report.publishedAt();
        this.reason = reason;
        this.words = words;
    }

    public long reportId() {
        return reportId;
    }

    public int number() {
        return number;
    }

    public Instant publishedAt() {
        return publishedAt;
    }

    /** What was changed and why; {@code null} for the first. */
    public String reason() {
        return reason;
    }

    /** As {@link ReportWords} writes them. */
    public String words() {
        return words;
    }
}
