package pl.wspolnie.evaluation.wave;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import pl.wspolnie.api.search.SearchDocument;
import pl.wspolnie.api.search.SearchSource;

/** Waves that can be found: those that people answer now, and those whose results everybody can read. */
abstract class WaveSearch implements SearchSource {

    private final Waves waves;
    private final String kind;
    private final String path;
    private final Predicate<Wave> shown;

    WaveSearch(Waves waves, String kind, String path, Predicate<Wave> shown) {
        this.waves = waves;
        this.kind = kind;
        this.path = path;
        this.shown = shown;
    }

    @Override
    public String kind() {
        return kind;
    }

    @Override
    public Stream<SearchDocument> all() {
        return waves.all().stream().filter(shown).map(this::document);
    }

    @Override
    public Optional<SearchDocument> find(long id) {
        return waves.find(id).filter(shown).map(this::document);
    }

    private SearchDocument document(Wave wave) {
        var questionnaire = waves.questionnaire(wave);
        var title = questionnaire.title().pl() + ": " + wave.name();
        var body = questionnaire.purpose().pl() + "\n" + wave.population();
        return new SearchDocument(wave.id(), "evaluation/waves/" + wave.id() + path, title, body);
    }
}
