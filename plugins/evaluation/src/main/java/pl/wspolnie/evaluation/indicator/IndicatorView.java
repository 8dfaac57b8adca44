package pl.wspolnie.evaluation.indicator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import pl.wspolnie.evaluation.show.Numbers;

/**
 * An indicator for programs.
 *
 * @param share whether it is the share of a part in a whole, in per cent
 * @param progress how far of the way it has come, 1 at the target; {@code null} where there is no telling
 * @param rowVersion to be sent back with a change
 */
public record IndicatorView(
        long id,
        long programme,
        IndicatorKind kind,
        String name,
        String unit,
        String definition,
        String source,
        Direction direction,
        boolean share,
        BigDecimal baseline,
        LocalDate baselineOn,
        BigDecimal target,
        LocalDate targetOn,
        String figure,
        String wholeFigure,
        List<Value> measurements,
        Progress.State state,
        Double progress,
        boolean invented,
        long rowVersion) {

    /** A measured value; {@code null} if there was nothing of which it could be a share. */
    public record Value(
            long id,
            LocalDate from,
            LocalDate on,
            BigDecimal value,
            BigDecimal amount,
            BigDecimal whole,
            String measuredBy,
            String note,
            String figure) {

        static Value of(Measurement measurement) {
            return new Value(
                    measurement.id(),
                    measurement.measuredFrom(),
                    measurement.measuredOn(),
                    Numbers.plain(measurement.value().orElse(null)),
                    Numbers.plain(measurement.amount()),
                    Numbers.plain(measurement.whole()),
                    measurement.measuredBy(),
                    measurement.note(),
                    measurement.figure());
        }
    }

    static IndicatorView of(Indicator indicator, List<Measurement> measurements, Progress progress) {
        return new IndicatorView(
                indicator.id(),
                indicator.programme().id(),
                indicator.kind(),
                indicator.name(),
                indicator.unit(),
                indicator.definition(),
                indicator.source(),
                indicator.direction(),
                indicator.isShare(),
                Numbers.plain(indicator.baseline()),
                indicator.baselineOn(),
                Numbers.plain(indicator.target()),
                indicator.targetOn(),
                indicator.figure(),
                indicator.wholeFigure(),
                measurements.stream().map(Value::of).toList(),
                progress.state(),
                progress.share().orElse(null),
                indicator.invented(),
                indicator.rowVersion());
    }
}
