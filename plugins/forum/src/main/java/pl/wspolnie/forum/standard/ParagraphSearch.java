package pl.wspolnie.forum.standard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.wspolnie.api.data.Records;
import pl.wspolnie.api.search.SearchDocument;
import pl.wspolnie.api.search.SearchSource;

/** Paragraphs can be found by what they said last in public, followed, and referred to. */
@ApplicationScoped
public class ParagraphSearch implements SearchSource {

    /** The kind of its documents. */
    public static final String KIND = "forum.paragraph";

    private static final String PUBLIC =
            "e.versionId in (select v.id from ForumVersion v where v.publishedAt is not null)";

    private final Records records;

    protected ParagraphSearch() {
        this(null);
    }

    @Inject
    public ParagraphSearch(Records records) {
        this.records = records;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Stream<SearchDocument> all() {
        var standards = records.list(Standard.class, "e.published = true", "", Map.of()).stream()
                .collect(Collectors.toMap(Standard::id, Function.identity()));
        var latest = new LinkedHashMap<Long, Wording>();
        records.list(Wording.class, PUBLIC, "e.versionNumber", Map.of())
                .forEach(wording -> latest.put(wording.paragraphId(), wording));
        return latest.values().stream()
                .filter(wording -> standards.containsKey(wording.standardId()))
                .map(wording -> document(standards.get(wording.standardId()), wording));
    }

    @Override
    public Optional<SearchDocument> find(long id) {
        return records
                .page(
                        Wording.class,
                        "e.paragraphId = :paragraph and " + PUBLIC,
                        "e.versionNumber desc",
                        Map.of("paragraph", id),
                        0,
                        1)
                .stream()
                .findFirst()
                .map(wording -> document(records.get(Standard.class, wording.standardId()), wording));
    }

    private static SearchDocument document(Standard standard, Wording wording) {
        return new SearchDocument(
                wording.paragraphId(),
                "forum/paragraphs/" + wording.paragraphId(),
                wording.name() + ", " + standard.title(),
                wording.content());
    }
}
