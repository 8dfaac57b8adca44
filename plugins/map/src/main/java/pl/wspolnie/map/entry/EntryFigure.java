package pl.wspolnie.map.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import pl.wspolnie.api.data.Records;
import pl.wspolnie.api.figures.FigureSource;
import pl.wspolnie.api.figures.Period;

/** How many entries were confirmed last in a time; an entry confirmed again later counts for the later time alone. */
@ApplicationScoped
public class EntryFigure implements FigureSource {

    private static final String CONFIRMED =
            "e.register.listed = true and e.confirmedOn >= :from and e.confirmedOn <= :to";

    private final Records records;

    protected EntryFigure() {
        this(null);
    }

    @Inject
    public EntryFigure(Records records) {
        this.records = records;
    }

    @Override
    public String key() {
        return "map.entries";
    }

    @Override
    public Optional<BigDecimal> value(Period period) {
        return Optional.of(BigDecimal.valueOf(
                records.count(Entry.class, CONFIRMED, Map.of("from", period.from(), "to", period.to()))));
    }

    @Override
    public Optional<BigDecimal> valueOf(long organisation, Period period) {
        return Optional.of(BigDecimal.valueOf(records.count(
                Entry.class,
                CONFIRMED + " and e.organisationId = :organisation",
                Map.of("from", period.from(), "to", period.to(), "organisation", organisation))));
    }
}
