package pl.wspolnie.evaluation.effectiveness;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.LocalDate;

/** One thing that a report says of an organisation, kept as it was when the report was made. */
@Embeddable
public class ReportLine {

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false)
    private LineKind kind;

    @Column(name = "label", nullable = false)
    private String label;

    @Column(name = "amount")
    private BigDecimal amount;

    @Column(name = "unit")
    private String unit;

    @Column(name = "answers")
    private Integer answers;

    @Column(name = "line_on")
    private LocalDate on;

    protected ReportLine() {}

    private ReportLine(LineKind kind, String label, BigDecimal amount, String unit, Integer answers, LocalDate on) {
        this.kind = kind;
        this.label = label;
        this.amount = amount;
        this.unit = unit;
        this.answers = answers;
        this.on = on;
    }

    /** @param amount {@code null} if too few answered to tell it */
    static ReportLine survey(String label, BigDecimal amount, String unit, Integer answers) {
        return new ReportLine(LineKind.SURVEY, label, amount, unit, answers, null);
    }

    static ReportLine figure(String label, BigDecimal amount, String unit) {
        return new ReportLine(LineKind.FIGURE, label, amount, unit, null, null);
    }

    static ReportLine activity(String label, LocalDate on) {
        return new ReportLine(LineKind.ACTIVITY, label, null, null, null, on);
    }

    public LineKind kind() {
        return kind;
    }

    public String label() {
        return label;
    }

    /** {@code null} for an activity, and where there is no data. */
    public BigDecimal amount() {
        return amount;
    }

    public String unit() {
        return unit;
    }

    /** How many people answered, for lines of a survey. */
    public Integer answers() {
        return answers;
    }

    /** When an activity took place; may be {@code null}. */
    public LocalDate on() {
        return on;
    }
}
