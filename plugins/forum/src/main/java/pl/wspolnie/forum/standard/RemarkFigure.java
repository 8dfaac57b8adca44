package pl.wspolnie.forum.standard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import pl.wspolnie.api.data.Records;
import pl.wspolnie.api.figures.FigureSource;
import pl.wspolnie.api.figures.Period;

/** How many remarks and proposals were made on documents. */
@ApplicationScoped
public class RemarkFigure implements FigureSource {

    static final String PUBLIC =
            "e.threadId is null and e.withheld = false and e.withdrawn = false and e.madeAt >= :start and e.madeAt < :end";

    private final Records records;

    protected RemarkFigure() {
        this(null);
    }

    @Inject
    public RemarkFigure(Records records) {
        this.records = records;
    }

    @Override
    public String key() {
        return "forum.remarks";
    }

    @Override
    public Optional<BigDecimal> value(Period period) {
        var counted = records.count(Remark.class, PUBLIC, Map.of("start", period.start(), "end", period.end()));
        return Optional.of(BigDecimal.valueOf(counted));
    }

    @Override
    public Optional<BigDecimal> valueOf(long organisation, Period period) {
        var counted = records.count(
                Remark.class,
                PUBLIC + " and e.organisationId = :organisation",
                Map.of("start", period.start(), "end", period.end(), "organisation", organisation));
        return Optional.of(BigDecimal.valueOf(counted));
    }
}
