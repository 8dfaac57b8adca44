package pl.wspolnie.budget.outcome;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Optional;
import pl.wspolnie.api.figures.FigureSource;
import pl.wspolnie.api.figures.Period;

/** How many people or organisations voted, as the outcomes that were published in that time say. */
@ApplicationScoped
public class VotersFigure implements FigureSource {

    private final PublishedResults results;

    protected VotersFigure() {
        this(null);
    }

    @Inject
    public VotersFigure(PublishedResults results) {
        this.results = results;
    }

    @Override
    public String key() {
        return "budget.voters";
    }

    @Override
    public Optional<BigDecimal> value(Period period) {
        var published = results.in(period);
        return published.isEmpty()
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(
                        published.stream().mapToLong(Result::voters).sum()));
    }
}
