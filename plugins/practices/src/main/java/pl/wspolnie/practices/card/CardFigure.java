package pl.wspolnie.practices.card;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import pl.wspolnie.api.data.Records;
import pl.wspolnie.api.figures.FigureSource;
import pl.wspolnie.api.figures.Period;
import pl.wspolnie.api.people.CurrentRequest;

/** How many cards of the municipality were published in a time. */
@ApplicationScoped
public class CardFigure implements FigureSource {

    private static final String PUBLISHED = "e.municipalityId = :here and e.status = :published"
            + " and e.publishedAt >= :start and e.publishedAt < :end";

    private final Records records;
    private final CurrentRequest request;

    protected CardFigure() {
        this(null, null);
    }

    @Inject
    public CardFigure(Records records, CurrentRequest request) {
        this.records = records;
        this.request = request;
    }

    @Override
    public String key() {
        return "practices.cards";
    }

    @Override
    public Optional<BigDecimal> value(Period period) {
        return count(PUBLISHED, parameters(period));
    }

    @Override
    public Optional<BigDecimal> valueOf(long organisation, Period period) {
        var parameters = parameters(period);
        parameters.put("organisation", organisation);
        return count(PUBLISHED + " and e.organisationId = :organisation", parameters);
    }

    private Map<String, Object> parameters(Period period) {
        var parameters = new HashMap<String, Object>();
        parameters.put("here", request.municipality().id());
        parameters.put("published", CardStatus.PUBLISHED);
        parameters.put("start", period.start());
        parameters.put("end", period.end());
        return parameters;
    }

    private Optional<BigDecimal> count(String where, Map<String, ?> parameters) {
        return Optional.of(BigDecimal.valueOf(records.count(Card.class, where, parameters)));
    }
}
