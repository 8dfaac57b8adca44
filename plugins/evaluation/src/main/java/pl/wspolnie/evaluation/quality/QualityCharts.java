package pl.wspolnie.evaluation.quality;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pl.wspolnie.api.web.Bar;
import pl.wspolnie.api.web.Page;
import pl.wspolnie.evaluation.show.Numbers;
import pl.wspolnie.evaluation.show.TimeChart;

/** Draws the index: over the years, and area by area. */
public final class QualityCharts {

    private QualityCharts() {}

    /** The one number over the years, on a field from 0 to 100. */
    public static TimeChart years(List<QualityIndex> years, Page page) {
        var points = years.stream()
                .flatMap(year -> year.value().map(value -> point(year, value, page)).stream())
                .toList();
        return new TimeChart(points, null, null, 0.0, 100.0);
    }

    private static TimeChart.Point point(QualityIndex year, BigDecimal value, Page page) {
        return new TimeChart.Point(
                LocalDate.of(year.year(), 12, 31),
                value.doubleValue(),
                Numbers.show(page, value),
                String.valueOf(year.year()));
    }

    /** The areas of a year on the common scale; those without a score have no bar. */
    public static List<Bar> areas(QualityIndex index, Page page) {
        return index.components().stream()
                .map(component -> {
                    var value = IndexFormula.ofHundred(index.scale(), component);
                    return Bar.of(
                            component.name(),
                            value.map(BigDecimal::doubleValue).orElse(0.0),
                            Numbers.show(page, value.orElse(null)));
                })
                .toList();
    }

    /** The names of all areas of the years by what tells them apart, those of the newest year first. */
    public static Map<String, String> names(List<QualityIndex> years) {
        var names = new LinkedHashMap<String, String>();
        for (int i = years.size() - 1; i >= 0; i--) {
            years.get(i).components().forEach(component -> names.putIfAbsent(component.key(), component.name()));
        }
        return names;
    }

    /** The score of an area in a year on the common scale; empty if that year had no such area. */
    public static Optional<BigDecimal> score(QualityIndex year, String area) {
        return year.components().stream()
                .filter(component -> component.key().equals(area))
                .findFirst()
                .flatMap(component -> IndexFormula.ofHundred(year.scale(), component));
    }
}
