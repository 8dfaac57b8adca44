package pl.wspolnie.forum.body;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import pl.wspolnie.api.data.Records;
import pl.wspolnie.api.search.SearchDocument;
import pl.wspolnie.api.search.SearchSource;

/** Bodies can be found. */
@ApplicationScoped
public class BodySearch implements SearchSource {

    public static final String KIND = "forum.body";

    private final Records records;

    protected BodySearch() {
        this(null);
    }

    @Inject
    public BodySearch(Records records) {
        this.records = records;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Stream<SearchDocument> all() {
        return records.list(Body.class, "", "", Map.of()).stream().map(BodySearch::document);
    }

    @Override
    public Optional<SearchDocument> find(long id) {
        return records.find(Body.class, id).map(BodySearch::document);
    }

    private static SearchDocument document(Body body) {
        return new SearchDocument(body.id(), "forum/bodies/" + body.id(), body.name(), body.purpose());
    }
}
