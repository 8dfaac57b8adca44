package pl.wspolnie.practices.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import pl.wspolnie.api.data.Records;
import pl.wspolnie.api.figures.FigureSource;
import pl.wspolnie.api.figures.Period;

/** How many people were on visits that ended in a time. */
@ApplicationScoped
public class ParticipantFigure implements FigureSource {

    private static final String THERE = "e.attended = true and e.visitId in (select v.id from PracticesVisit v"
            + " where v.published = true and v.cancelledReason is null and v.endsOn between :from and :to)";

    private final Records records;

    protected ParticipantFigure() {
        this(null);
    }

    @Inject
    public ParticipantFigure(Records records) {
        this.records = records;
    }

    @Override
    public String key() {
        return "practices.participants";
    }

    @Override
    public Optional<BigDecimal> value(Period period) {
        return count(THERE, Map.of("from", period.from(), "to", period.to()));
    }

    @Override
    public Optional<BigDecimal> valueOf(long organisation, Period period) {
        var parameters = new HashMap<String, Object>(Map.of("from", period.from(), "to", period.to()));
        parameters.put("organisation", organisation);
        return count(THERE + " and e.organisationId = :organisation", parameters);
    }

    private Optional<BigDecimal> count(String where, Map<String, ?> parameters) {
        return Optional.of(BigDecimal.valueOf(records.count(Participant.class, where, parameters)));
    }
}
