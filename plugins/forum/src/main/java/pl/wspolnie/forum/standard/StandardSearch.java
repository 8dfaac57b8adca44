package pl.wspolnie.forum.standard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import pl.wspolnie.api.data.Records;
import pl.wspolnie.api.search.SearchDocument;
import pl.wspolnie.api.search.SearchSource;

/** Public documents can be found, followed and referred to. */
@ApplicationScoped
public class StandardSearch implements SearchSource {

    /** The kind of its documents. */
    public static final String KIND = "forum.standard";

    private final Records records;

    protected StandardSearch() {
        this(null);
    }

    @Inject
    public StandardSearch(Records records) {
        this.records = records;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Stream<SearchDocument> all() {
        return records.list(Standard.class, "e.published = true", "", Map.of()).stream()
                .map(StandardSearch::document);
    }

    @Override
    public Optional<SearchDocument> find(long id) {
        return records.find(Standard.class, id).filter(Standard::published).map(StandardSearch::document);
    }

    private static SearchDocument document(Standard standard) {
        return new SearchDocument(standard.id(), standard.path(), standard.title(), standard.summary());
    }
}
