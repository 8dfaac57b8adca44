package pl.wspolnie.forum.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import pl.wspolnie.api.data.Records;
import pl.wspolnie.api.figures.FigureSource;
import pl.wspolnie.api.figures.Period;

/** How many times organisations were at meetings that were held, each once a meeting however many came for it. */
@ApplicationScoped
public class OrganisationsPresent implements FigureSource {

    private static final String PRESENT = "e.present = true and e.meeting.status = :held"
            + " and e.meeting.startsAt >= :from and e.meeting.startsAt < :to and e.organisationId ";

    private final Records records;

    protected OrganisationsPresent() {
        this(null);
    }

    @Inject
    public OrganisationsPresent(Records records) {
        this.records = records;
    }

    @Override
    public String key() {
        return "forum.attendance";
    }

    @Override
    public Optional<BigDecimal> value(Period period) {
        return count(PRESENT + "is not null", held(period));
    }

    @Override
    public Optional<BigDecimal> valueOf(long organisation, Period period) {
        var parameters = held(period);
        parameters.put("organisation", organisation);
        return count(PRESENT + "= :organisation", parameters);
    }

    private static Map<String, Object> held(Period period) {
        return new HashMap<>(Map.of("held", MeetingStatus.HELD, "from", period.start(), "to", period.end()));
    }

    private Optional<BigDecimal> count(String where, Map<String, Object> parameters) {
        var once = "e.meeting.id, e.organisationId";
        return Optional.of(
                BigDecimal.valueOf(records.select(Participant.class, once, where, "group by " + once, parameters)
                        .size()));
    }
}
