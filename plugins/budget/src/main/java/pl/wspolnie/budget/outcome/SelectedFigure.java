package pl.wspolnie.budget.outcome;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pl.wspolnie.api.data.Records;
import pl.wspolnie.api.figures.FigureSource;
import pl.wspolnie.api.figures.Period;
import pl.wspolnie.budget.proposal.Proposal;

/** How many projects the outcomes that were published in that time selected, in all or of one organisation. */
@ApplicationScoped
public class SelectedFigure implements FigureSource {

    private final PublishedResults results;
    private final Records records;

    protected SelectedFigure() {
        this(null, null);
    }

    @Inject
    public SelectedFigure(PublishedResults results, Records records) {
        this.results = results;
        this.records = records;
    }

    @Override
    public String key() {
        return "budget.selected";
    }

    @Override
    public Optional<BigDecimal> value(Period period) {
        var published = results.in(period);
        return published.isEmpty()
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(selected(published).size()));
    }

    @Override
    public Optional<BigDecimal> valueOf(long organisation, Period period) {
        var published = results.in(period);
        var selected = selected(published);
        if (published.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(BigDecimal.valueOf(
                selected.isEmpty()
                        ? 0
                        : records.count(
                                Proposal.class,
                                "e.id in :selected and e.organisationId = :organisation",
                                Map.of("selected", selected, "organisation", organisation))));
    }

    private static List<Long> selected(List<Result> published) {
        return published.stream()
                .flatMap(result -> result.lines().stream())
                .filter(ResultLine::selected)
                .map(ResultLine::proposalId)
                .toList();
    }
}
