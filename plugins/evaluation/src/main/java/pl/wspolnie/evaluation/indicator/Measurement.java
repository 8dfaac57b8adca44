package pl.wspolnie.evaluation.indicator;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import pl.wspolnie.api.data.MunicipalRecord;

/** What an indicator was on a day. */
@Entity(name = "EvaluationMeasurement")
@Table(name = "evaluation_measurement")
public class Measurement extends MunicipalRecord {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @ManyToOne(optional = false)
    @JoinColumn(name = "indicator_id", nullable = false, updatable = false)
    private Indicator indicator;

    @Column(name = "measured_from")
    private LocalDate measuredFrom;

    @Column(name = "measured_on", nullable = false)
    private LocalDate measuredOn;

    @Column(name = "amount", nullable = false)
    private BigDecimal amount;

    @Column(name = "whole")
    private BigDecimal whole;

    @Column(name = "measured_by", nullable = false)
    private String measuredBy;

    @Column(name = "note")
    private String note;

    @Column(name = "figure")
    private String figure;

    @Column(name = "recorded_by")
    private Long recordedBy;

    protected Measurement() {}

    Measurement(Indicator indicator, MeasurementInput input, String figure, Long recordedBy) {
        this.indicator = indicator;
        measuredFrom = input.measuredFrom();
        measuredOn = input.measuredOn();
        amount = input.amount();
        whole = indicator.isShare() ? input.whole() : null;
        measuredBy = input.measuredBy();
        note = input.note();
        this.figure = figure;
        this.recordedBy = recordedBy;
        shareWithPartnersOf(indicator.projectId());
    }

    /** The value; of a share in per cent. Empty if there is nothing of which it could be a share. */
    public Optional<BigDecimal> value() {
        if (!indicator.isShare()) {
            return Optional.of(amount);
        }
        return whole == null || whole.signum() == 0
                ? Optional.empty()
                : Optional.of(amount.multiply(HUNDRED).divide(whole, 2, RoundingMode.HALF_UP));
    }

    void forgetPerson() {
        recordedBy = null;
    }

    public Indicator indicator() {
        return indicator;
    }

    /** The first day that it counts; {@code null} for a state on one day. */
    public LocalDate measuredFrom() {
        return measuredFrom;
    }

    public LocalDate measuredOn() {
        return measuredOn;
    }

    /** The value, or the part of a share. */
    public BigDecimal amount() {
        return amount;
    }

    /** What a share is part of; {@code null} for anything else. */
    public BigDecimal whole() {
        return whole;
    }

    /** Who measured, by role. */
    public String measuredBy() {
        return measuredBy;
    }

    public String note() {
        return note;
    }

    /** The key of the figure that it was drawn from; {@code null} if somebody typed it. */
    public String figure() {
        return figure;
    }

    public Long recordedBy() {
        return recordedBy;
    }
}
