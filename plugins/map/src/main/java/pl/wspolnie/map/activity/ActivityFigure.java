package pl.wspolnie.map.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import pl.wspolnie.api.data.Records;
import pl.wspolnie.api.figures.FigureSource;
import pl.wspolnie.api.figures.Period;

/** How many activities took place in a time, or went on in it. */
@ApplicationScoped
public class ActivityFigure implements FigureSource {

    private static final String IN_PERIOD = "e.entry.register.listed = true and e.startsOn <= :to"
            + " and (e.endsOn >= :from or (e.endsOn is null and (e.status <> :ended or e.startsOn >= :from)))";

    private final Records records;

    protected ActivityFigure() {
        this(null);
    }

    @Inject
    public ActivityFigure(Records records) {
        this.records = records;
    }

    @Override
    public String key() {
        return "map.activities";
    }

    @Override
    public Optional<BigDecimal> value(Period period) {
        return Optional.of(BigDecimal.valueOf(records.count(Activity.class, IN_PERIOD, within(period))));
    }

    @Override
    public Optional<BigDecimal> valueOf(long organisation, Period period) {
        var parameters = new HashMap<>(within(period));
        parameters.put("organisation", organisation);
        return Optional.of(BigDecimal.valueOf(
                records.count(Activity.class, IN_PERIOD + " and e.entry.organisationId = :organisation", parameters)));
    }

    private static Map<String, Object> within(Period period) {
        return Map.of("from", period.from(), "to", period.to(), "ended", ActivityStatus.ENDED);
    }
}
