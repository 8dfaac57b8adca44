package pl.wspolnie.forum.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import pl.wspolnie.api.data.Records;
import pl.wspolnie.api.search.SearchDocument;
import pl.wspolnie.api.search.SearchSource;

/** Published minutes can be found by every word in them. */
@ApplicationScoped
public class ProtocolSearch implements SearchSource {

    public static final String KIND = "forum.minutes";

    private final Records records;
    private final Wording wording;

    protected ProtocolSearch() {
        this(null, null);
    }

    @Inject
    public ProtocolSearch(Records records, Wording wording) {
        this.records = records;
        this.wording = wording;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Stream<SearchDocument> all() {
        return records.list(Protocol.class, "e.status <> :draft", "", Map.of("draft", ProtocolStatus.DRAFT)).stream()
                .map(this::document);
    }

    @Override
    public Optional<SearchDocument> find(long id) {
        return records.find(Protocol.class, id)
                .filter(protocol -> protocol.status() != ProtocolStatus.DRAFT)
                .map(this::document);
    }

    private SearchDocument document(Protocol protocol) {
        var items =
                records.list(ProtocolItem.class, "e.protocol = :protocol", "e.position", Map.of("protocol", protocol));
        var title = wording.title(protocol) + ", " + protocol.meeting().title();
        return new SearchDocument(protocol.id(), protocol.path(), title, wording.of(protocol, items));
    }
}
