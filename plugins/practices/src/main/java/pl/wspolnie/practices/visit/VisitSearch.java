package pl.wspolnie.practices.visit;

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

/** Announced visits can be found. */
@ApplicationScoped
public class VisitSearch implements SearchSource {

    /** The kind of its documents. */
    public static final String KIND = "practices.visit";

    private final Records records;

    protected VisitSearch() {
        this(null);
    }

    @Inject
    public VisitSearch(Records records) {
        this.records = records;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Stream<SearchDocument> all() {
        return records.list(Visit.class, "e.published = true", "", Map.of()).stream()
                .map(VisitSearch::document);
    }

    @Override
    public Optional<SearchDocument> find(long id) {
        return records.find(Visit.class, id).filter(Visit::published).map(VisitSearch::document);
    }

    private static SearchDocument document(Visit visit) {
        var conclusions = visit.reportPublishedAt() == null ? null : visit.conclusions();
        var body = Stream.of(
                        visit.host(),
                        visit.place(),
                        visit.description(),
                        String.join("\n", visit.workshops()),
                        conclusions)
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n"));
        return new SearchDocument(visit.id(), Visits.path(visit), visit.title(), body);
    }
}
