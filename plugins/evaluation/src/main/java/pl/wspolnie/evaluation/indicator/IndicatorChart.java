package pl.wspolnie.evaluation.indicator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import pl.wspolnie.api.web.Page;
import pl.wspolnie.evaluation.show.Numbers;
import pl.wspolnie.evaluation.show.TimeChart;

/** Draws the way of an indicator: from its baseline over what was measured, towards its target. */
final class IndicatorChart {

    private IndicatorChart() {}

    /** Days without a value are left out. */
    static TimeChart of(Indicator indicator, List<Measurement> measurements, Page page) {
        var points = new ArrayList<TimeChart.Point>();
        if (indicator.baseline() != null && indicator.baselineOn() != null) {
            points.add(point(indicator, indicator.baselineOn(), indicator.baseline(), page));
        }
        measurements.forEach(measurement -> measurement
                .value()
                .ifPresent(value -> points.add(point(indicator, measurement.measuredOn(), value, page))));
        points.sort(Comparator.comparing(TimeChart.Point::day));
        var target = indicator.target();
        return new TimeChart(
                points,
                target == null ? null : target.doubleValue(),
                target == null ? null : Numbers.show(page, target, indicator.unit()),
                null,
                null);
    }

    private static TimeChart.Point point(Indicator indicator, LocalDate day, BigDecimal value, Page page) {
        return new TimeChart.Point(
                day, value.doubleValue(), Numbers.show(page, value, indicator.unit()), page.date(day));
    }
}
