package pl.wspolnie.evaluation.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import pl.wspolnie.api.feed.DataSet;
import pl.wspolnie.evaluation.show.Csv;

/** Indicators of published programmes with all measured values, a line for each value. */
@ApplicationScoped
public class IndicatorsTable implements DataSet {

    private static final List<String> COLUMNS = List.of(
            "programme",
            "indicator",
            "kind",
            "unit",
            "direction",
            "source",
            "baseline",
            "baseline_on",
            "target",
            "target_on",
            "measured_from",
            "measured_on",
            "value",
            "part",
            "whole",
            "measured_by");

    private final Programmes programmes;
    private final Indicators indicators;

    protected IndicatorsTable() {
        this(null, null);
    }

    @Inject
    public IndicatorsTable(Programmes programmes, Indicators indicators) {
        this.programmes = programmes;
        this.indicators = indicators;
    }

    @Override
    public String name() {
        return "evaluation-indicators";
    }

    @Override
    public String mediaType() {
        return "text/csv";
    }

    @Override
    public void write(OutputStream out) throws IOException {
        var csv = new Csv(out, COLUMNS);
        for (var programme : programmes.all()) {
            if (programme.published()) {
                for (var indicator : indicators.of(programme)) {
                    write(csv, indicator);
                }
            }
        }
        csv.end();
    }

    private void write(Csv csv, Indicator indicator) throws IOException {
        var measurements = indicators.measurements(indicator);
        if (measurements.isEmpty()) {
            csv.row(values(indicator, null));
        }
        for (var measurement : measurements) {
            csv.row(values(indicator, measurement));
        }
    }

    private static List<Object> values(Indicator indicator, Measurement measurement) {
        return Arrays.asList(
                indicator.programme().name(),
                indicator.name(),
                indicator.kind().code(),
                indicator.unit(),
                indicator.direction().code(),
                indicator.source(),
                indicator.baseline(),
                indicator.baselineOn(),
                indicator.target(),
                indicator.targetOn(),
                measurement == null ? null : measurement.measuredFrom(),
                measurement == null ? null : measurement.measuredOn(),
                measurement == null ? null : measurement.value().orElse(null),
                measurement == null || !indicator.isShare() ? null : measurement.amount(),
                measurement == null ? null : measurement.whole(),
                measurement == null ? null : measurement.measuredBy());
    }
}
