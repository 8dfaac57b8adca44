package pl.wspolnie.evaluation.questionnaire;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import pl.wspolnie.api.error.NotFound;

/** Ready items, which editors take into their questionnaires. Read from files, so that they can grow without code. */
@ApplicationScoped
public class Library {

    private static final List<String> SETS = List.of("residents", "organisations", "training", "metrics");

    private final List<Set> sets;

    public Library() {
        sets = SETS.stream().map(Library::read).toList();
    }

    /**
     * A set of the library.
     *
     * @param name its key
     * @param content its sections with their items
     */
    public record Set(String name, Content content) {}

    public List<Set> sets() {
        return sets;
    }

    /** @throws NotFound if there is no such set */
    public Set set(String name) {
        return sets.stream()
                .filter(set -> set.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new NotFound("library set " + name));
    }

    /** The items with these codes, in the order of the library; unknown codes are left out. */
    List<Item> items(List<String> codes) {
        return all().filter(item -> codes.contains(item.code())).toList();
    }

    /** All items. */
    public Stream<Item> all() {
        return sets.stream().flatMap(set -> set.content().items().stream());
    }

    private static Set read(String name) {
        var file = "/pl/wspolnie/evaluation/library/" + name + ".json";
        try (var in = Objects.requireNonNull(Library.class.getResourceAsStream(file), file);
                var reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            return new Set(name, ContentJson.read(reader));
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
