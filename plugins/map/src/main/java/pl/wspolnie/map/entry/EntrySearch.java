package pl.wspolnie.map.entry;

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

/** Entries that say more than the register does can be found; the register's own pages are found anyway. */
@ApplicationScoped
public class EntrySearch implements SearchSource {

    /** The kind of its documents. */
    public static final String KIND = "map.entry";

    private final Records records;

    protected EntrySearch() {
        this(null);
    }

    @Inject
    public EntrySearch(Records records) {
        this.records = records;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Stream<SearchDocument> all() {
        return records
                .list(
                        Entry.class,
                        "e.register.listed = true and"
                                + " (e.story is not null or e.offer is not null or e.activityFacets <> '')",
                        "",
                        Map.of())
                .stream()
                .map(EntrySearch::document);
    }

    @Override
    public Optional<SearchDocument> find(long id) {
        return records.find(Entry.class, id)
                .filter(entry -> entry.register().listed() && entry.isFilled())
                .map(EntrySearch::document);
    }

    private static SearchDocument document(Entry entry) {
        var body = Stream.concat(
                        Stream.of(entry.register().shortName(), entry.story(), entry.offer(), entry.place()),
                        entry.exchanges().stream().map(Exchange::words))
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n"));
        return new SearchDocument(entry.id(), "map/entries/" + entry.id(), entry.name(), body);
    }
}
