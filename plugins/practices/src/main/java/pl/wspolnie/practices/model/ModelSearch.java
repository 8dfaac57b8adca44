package pl.wspolnie.practices.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.wspolnie.api.data.Records;
import pl.wspolnie.api.search.SearchDocument;
import pl.wspolnie.api.search.SearchSource;

/** Models can be found by the version in force. */
@ApplicationScoped
public class ModelSearch implements SearchSource {

    /** The kind of its documents. */
    public static final String KIND = "practices.model";

    private final Records records;

    protected ModelSearch() {
        this(null);
    }

    @Inject
    public ModelSearch(Records records) {
        this.records = records;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Stream<SearchDocument> all() {
        return records.list(Model.class, "e.currentNumber > 0", "", Map.of()).stream()
                .map(this::document);
    }

    @Override
    public Optional<SearchDocument> find(long id) {
        return records.find(Model.class, id).filter(Model::isPublished).map(this::document);
    }

    private SearchDocument document(Model model) {
        var version = records.list(
                        Version.class,
                        "e.modelId = :model and e.number = :number",
                        "",
                        Map.of("model", model.id(), "number", model.currentNumber()))
                .get(0);
        var body = version.wordings().stream()
                .map(wording -> wording.title() + "\n" + wording.text())
                .collect(Collectors.joining("\n", version.introduction() + "\n", ""));
        return new SearchDocument(model.id(), Models.path(model), model.title(), body);
    }
}
