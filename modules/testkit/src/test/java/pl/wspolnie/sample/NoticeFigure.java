package pl.wspolnie.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import pl.wspolnie.api.data.Records;
import pl.wspolnie.api.figures.FigureSource;
import pl.wspolnie.api.figures.Period;

/** How many notices were put up. */
@ApplicationScoped
public class NoticeFigure implements FigureSource {

    private final Records records;

    protected NoticeFigure() {
        this(null);
    }

    @Inject
    public NoticeFigure(Records records) {
        this.records = records;
    }

    @Override
    public String key() {
        return "sample.notices";
    }

    @Override
    public Optional<BigDecimal> value(Period period) {
        var counted = records.count(
                Notice.class,
                "e.createdAt >= :start and e.createdAt < :end",
                Map.of("start", period.start(), "end", period.end()));
        return Optional.of(BigDecimal.valueOf(counted));
    }
}
