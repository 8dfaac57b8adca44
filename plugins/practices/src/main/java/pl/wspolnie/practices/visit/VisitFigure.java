package pl.wspolnie.practices.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import pl.wspolnie.api.data.Records;
import pl.wspolnie.api.figures.FigureSource;
import pl.wspolnie.api.figures.Period;

/** How many visits ended in a time. */
@ApplicationScoped
public class VisitFigure implements FigureSource {

    private final Records records;

    protected VisitFigure() {
        this(null);
    }

    @Inject
    public VisitFigure(Records records) {
        this.records = records;
    }

    @Override
    public String key() {
        return "practices.visits";
    }

    @Override
    public Optional<BigDecimal> value(Period period) {
        return Optional.of(BigDecimal.valueOf(records.count(
                Visit.class,
                "e.published = true and e.cancelledReason is null and e.endsOn between :from and :to",
                Map.of("from", period.from(), "to", period.to()))));
    }
}
