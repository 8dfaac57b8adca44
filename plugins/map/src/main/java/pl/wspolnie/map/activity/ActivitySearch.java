package pl.wspolnie.map.activity;

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

/** Activities can be found. */
@ApplicationScoped
public class ActivitySearch implements SearchSource {

    /** The kind of its documents. */
    public static final String KIND = "map.activity";

    private final Records records;

    protected ActivitySearch() {
        this(null);
    }

    @Inject
    public ActivitySearch(Records records) {
        this.records = records;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Stream<SearchDocument> all() {
        return records.list(Activity.class, "e.entry.register.listed = true", "", Map.of()).stream()
                .map(ActivitySearch::document);
    }

    @Override
    public Optional<SearchDocument> find(long id) {
        return records.find(Activity.class, id)
                .filter(activity -> activity.entry().register().listed())
                .map(ActivitySearch::document);
    }

    private static SearchDocument document(Activity activity) {
        var body = Stream.of(activity.entry().name(), activity.what(), activity.recurring(), activity.place())
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n"));
        return new SearchDocument(activity.id(), "map/activities/" + activity.id(), activity.title(), body);
    }
}
