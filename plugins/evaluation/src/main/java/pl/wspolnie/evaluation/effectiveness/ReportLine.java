package pl.wspolnie.evaluation.effectiveness;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.LocalDate;
import pl.wspolnie.evaluation.questionnaire.Wording;

/** One thing that a report says of an organisation, kept as it was when the report was made. */
@Embeddable
public class ReportLine {

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false)
    private LineKind kind;

    @Column(name = "label", nullable = false)
    private String label;

    /** {@code null} for what the office wrote. */
    @Column(name = "label_en")
    private String labelEn;

    @Column(name = "amount")
    private BigDecimal amount;

    @Column(name = "unit")
    private String unit;

    @Column(name = "unit_en")
    private String unitEn;

    @Column(name = "answers")
    private Integer answers;

    @Column(name = "line_on")
    private LocalDate on;

    protected ReportLine() {}

    private ReportLine(LineKind kind, Wording label) {
        this.kind = kind;
        this.label = label.pl();
        labelEn = label.en();
    }

    /** @param amount {@code null} if too few answered to tell it */
    static ReportLine survey(Wording label, BigDecimal amount, String unit, Integer answers) {
        var line = new ReportLine(LineKind.SURVEY, label);
        line.amount = amount;
        line.unit = unit;
        line.answers = answers;
        return line;
    }

    static ReportLine figure(Wording label, BigDecimal amount, Wording unit) {
        var line = new ReportLine(LineKind.FIGURE, label);
        line.amount = amount;
        line.unit = unit.pl();
        line.unitEn = unit.en();
        return line;
    }

    static ReportLine activity(String label, LocalDate on) {
        var line = new ReportLine(LineKind.ACTIVITY, new Wording(label, null));
        line.on = on;
        return line;
    }

    public LineKind kind() {
        return kind;
    }

    public Wording label() {
        return new Wording(label, labelEn);
    }

    /** {@code null} for an activity, and where there is no data. */
    public BigDecimal amount() {
        return amount;
    }

    public Wording unit() {
        return new Wording(unit, unitEn);
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
