package pl.wspolnie.budget.edition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import pl.wspolnie.api.data.Records;
import pl.wspolnie.api.search.SearchDocument;
import pl.wspolnie.api.search.SearchSource;

/** Published editions can be found. */
@ApplicationScoped
public class EditionSearch implements SearchSource {

    static final String KIND = "budget.edition";

    private final Records records;

    protected EditionSearch() {
        this(null);
    }

    @Inject
    public EditionSearch(Records records) {
        this.records = records;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Stream<SearchDocument> all() {
        return records.list(Edition.class, "e.published = true", "", Map.of()).stream()
                .map(EditionSearch::document);
    }

    @Override
    public Optional<SearchDocument> find(long id) {
        return records.find(Edition.class, id).filter(Edition::published).map(EditionSearch::document);
    }

    private static SearchDocument document(Edition edition) {
        return new SearchDocument(
                edition.id(), "budget/editions/" + edition.id(), edition.name(), edition.description());
    }
}
