package pl.wspolnie.forum.standard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import pl.wspolnie.api.data.Records;
import pl.wspolnie.api.figures.FigureSource;
import pl.wspolnie.api.figures.Period;

/** The share of remarks that were answered with a reason, in per cent; nothing where there were no remarks. */
@ApplicationScoped
public class AnsweredFigure implements FigureSource {

    private final Records records;

    protected AnsweredFigure() {
        this(null);
    }

    @Inject
    public AnsweredFigure(Records records) {
        this.records = records;
    }

    @Override
    public String key() {
        return "forum.answered";
    }

    @Override
    public Optional<BigDecimal> value(Period period) {
        return share("", Map.of("start", period.start(), "end", period.end()));
    }

    @Override
    public Optional<BigDecimal> valueOf(long organisation, Period period) {
        return share(
                " and e.organisationId = :organisation",
                Map.of("start", period.start(), "end", period.end(), "organisation", organisation));
    }

    private Optional<BigDecimal> share(String more, Map<String, ?> parameters) {
        long all = records.count(Remark.class, RemarkFigure.PUBLIC + more, parameters);
        if (all == 0) {
            return Optional.empty();
        }
        long answered = records.count(
                Remark.class,
                RemarkFigure.PUBLIC + more + " and e.id in (select a.remarkId from ForumAnswer a)",
                parameters);
        return Optional.of(BigDecimal.valueOf(100 * answered).divide(BigDecimal.valueOf(all), 1, RoundingMode.HALF_UP));
    }
}
