package pl.wspolnie.forum.standard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.wspolnie.api.data.Records;
import pl.wspolnie.api.moderation.Moderation;
import pl.wspolnie.api.search.SearchDocument;
import pl.wspolnie.api.search.SearchSource;

/** Remarks can be found and reported, unless moderators withhold them or their authors took them back. */
@ApplicationScoped
public class RemarkSearch implements SearchSource {

    /** The kind of its documents. */
    public static final String KIND = "forum.remark";

    private static final int TITLE = 80;

    private final Records records;
    private final Moderation moderation;

    protected RemarkSearch() {
        this(null, null);
    }

    @Inject
    public RemarkSearch(Records records, Moderation moderation) {
        this.records = records;
        this.moderation = moderation;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Stream<SearchDocument> all() {
        var standards = records.list(Standard.class, "e.published = true", "", Map.of()).stream()
                .collect(Collectors.toMap(Standard::id, Function.identity()));
        var withheld = moderation.withheld(KIND);
        return records.list(Remark.class, "e.withheld = false and e.withdrawn = false", "", Map.of()).stream()
                .filter(remark -> standards.containsKey(remark.standardId()) && !withheld.contains(remark.id()))
                .map(remark -> document(standards.get(remark.standardId()), remark));
    }

    @Override
    public Optional<SearchDocument> find(long id) {
        return records.find(Remark.class, id)
                .filter(remark -> !remark.withheld() && !remark.withdrawn() && moderation.isShown(KIND, id))
                .map(remark -> document(records.get(Standard.class, remark.standardId()), remark));
    }

    private static SearchDocument document(Standard standard, Remark remark) {
        var words = remark.content().replaceAll("\\s+", " ");
        var title = words.length() <= TITLE ? words : words.substring(0, TITLE - 1) + "…";
        var body = Stream.of(remark.content(), remark.proposed(), remark.place(), standard.title())
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n"));
        return new SearchDocument(remark.id(), remark.path(), title, body);
    }
}
