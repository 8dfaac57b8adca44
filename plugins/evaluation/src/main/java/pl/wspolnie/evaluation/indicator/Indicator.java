package pl.wspolnie.evaluation.indicator;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import pl.wspolnie.api.data.MunicipalRecord;

/** Something that tells whether a programme does what it is for. */
@Entity(name = "EvaluationIndicator")
@Table(name = "evaluation_indicator")
public class Indicator extends MunicipalRecord {

    @ManyToOne(optional = false)
    @JoinColumn(name = "programme_id", nullable = false, updatable = false)
    private Programme programme;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false)
    private IndicatorKind kind;

    @Column(name = "name", nullable = false)
    private String name;

    @Column(name = "unit", nullable = false)
    private String unit;

    @Column(name = "definition")
    private String definition;

    @Column(name = "source", nullable = false)
    private String source;

    @Enumerated(EnumType.STRING)
    @Column(name = "direction", nullable = false)
    private Direction direction;

    @Column(name = "of_whole", nullable = false)
    private boolean ofWhole;

    @Column(name = "baseline")
    private BigDecimal baseline;

    @Column(name = "baseline_on")
    private LocalDate baselineOn;

    @Column(name = "target")
    private BigDecimal target;

    @Column(name = "target_on")
    private LocalDate targetOn;

    @Column(name = "figure")
    private String figure;

    @Column(name = "whole_figure")
    private String wholeFigure;

    @Column(name = "source_kind")
    private String sourceKind;

    @Column(name = "source_id")
    private Long sourceId;

    protected Indicator() {}

    Indicator(Programme programme, IndicatorInput input) {
        this.programme = programme;
        shareWithPartnersOf(programme.projectId());
        change(input);
    }

    final void change(IndicatorInput input) {
        kind = input.kind();
        name = input.name();
        unit = input.share() ? "%" : input.unit();
        definition = input.definition();
        source = input.source();
        direction = input.direction();
        ofWhole = input.share();
        baseline = input.baseline();
        baselineOn = input.baselineOn();
        target = input.target();
        targetOn = input.targetOn();
        figure = input.figure();
        wholeFigure = input.share() ? input.wholeFigure() : null;
    }

    /** Names the result of a survey, or anything else that can be found, from which the values come; or nothing. */
    void drawFrom(String foundKind, Long foundId) {
        sourceKind = foundKind;
        sourceId = foundId;
    }

    public Programme programme() {
        return programme;
    }

    public IndicatorKind kind() {
        return kind;
    }

    public String name() {
        return name;
    }

    /** What is counted; per cent for a share. */
    public String unit() {
        return unit;
    }

    /** What is counted in and what is not; may be {@code null}. */
    public String definition() {
        return definition;
    }

    /** Where its values come from, in words. */
    public String source() {
        return source;
    }

    public Direction direction() {
        return direction;
    }

    /** Whether it is the share of a part in a whole, in per cent. */
    public boolean isShare() {
        return ofWhole;
    }

    /** The value before; {@code null} where nobody knows. */
    public BigDecimal baseline() {
        return baseline;
    }

    public LocalDate baselineOn() {
        return baselineOn;
    }

    /** {@code null} for what is only watched. */
    public BigDecimal target() {
        return target;
    }

    public LocalDate targetOn() {
        return targetOn;
    }

    /** The key of the figure of another module that it can be measured with, or {@code null}. */
    public String figure() {
        return figure;
    }

    /** The same for the whole of which a share is measured. */
    public String wholeFigure() {
        return wholeFigure;
    }

    /** The kind of what the values come from, as a reference, or {@code null}. */
    public String sourceKind() {
        return sourceKind;
    }

    public Long sourceId() {
        return sourceId;
    }
}
