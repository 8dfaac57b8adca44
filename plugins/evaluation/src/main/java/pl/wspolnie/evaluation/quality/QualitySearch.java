package pl.wspolnie.evaluation.quality;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.wspolnie.api.data.Records;
import pl.wspolnie.api.search.SearchDocument;
import pl.wspolnie.api.search.SearchSource;
import pl.wspolnie.api.text.Messages;
import pl.wspolnie.api.text.Text;

/** Published years of the index can be found. */
@ApplicationScoped
public class QualitySearch implements SearchSource {

    /** The kind of its documents. */
    public static final String KIND = "evaluation.quality";

    private static final Locale POLISH = Locale.forLanguageTag("pl");

    private final Records records;
    private final Messages messages;

    protected QualitySearch() {
        this(null, null);
    }

    @Inject
    public QualitySearch(Records records, Messages messages) {
        this.records = records;
        this.messages = messages;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Stream<SearchDocument> all() {
        return records.list(QualityIndex.class, "e.publishedAt is not null", "", Map.of()).stream()
                .map(this::document);
    }

    @Override
    public Optional<SearchDocument> find(long id) {
        return records.find(QualityIndex.class, id)
                .filter(QualityIndex::isPublished)
                .map(this::document);
    }

    private SearchDocument document(QualityIndex index) {
        var components = index.components().stream()
                .flatMap(component -> Stream.of(component.name(), component.reason(), component.barriers()));
        var body = Stream.concat(Stream.of(index.summary()), components)
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n"));
        var title = messages.say(Text.of("evaluation.quality.title", String.valueOf(index.year())), POLISH);
        return new SearchDocument(index.id(), "evaluation/quality/" + index.id(), title, body);
    }
}
