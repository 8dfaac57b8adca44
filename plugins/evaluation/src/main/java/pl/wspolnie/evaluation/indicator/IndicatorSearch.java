package pl.wspolnie.evaluation.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.wspolnie.api.data.Records;
import pl.wspolnie.api.search.SearchDocument;
import pl.wspolnie.api.search.SearchSource;

/** Indicators of published programmes can be found, and so be evidence in a report. */
@ApplicationScoped
public class IndicatorSearch implements SearchSource {

    /** The kind of its documents. */
    public static final String KIND = "evaluation.indicator";

    private final Records records;

    protected IndicatorSearch() {
        this(null);
    }

    @Inject
    public IndicatorSearch(Records records) {
        this.records = records;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Stream<SearchDocument> all() {
        return records.list(Indicator.class, "e.programme.published = true", "", Map.of()).stream()
                .map(IndicatorSearch::document);
    }

    @Override
    public Optional<SearchDocument> find(long id) {
        return records.find(Indicator.class, id)
                .filter(indicator -> indicator.programme().published())
                .map(IndicatorSearch::document);
    }

    private static SearchDocument document(Indicator indicator) {
        var body = Stream.of(indicator.programme().name(), indicator.definition(), indicator.source())
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n"));
        return new SearchDocument(indicator.id(), "evaluation/indicators/" + indicator.id(), indicator.name(), body);
    }
}
