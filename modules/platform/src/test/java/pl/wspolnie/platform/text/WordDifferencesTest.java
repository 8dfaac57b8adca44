package pl.wspolnie.platform.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import pl.wspolnie.api.text.Differences.Kind;
import pl.wspolnie.api.text.Differences.Part;

class WordDifferencesTest {

    private final WordDifferences differences = new WordDifferences();

    @Test
    void tellsTheWordThatWasExchanged() {
        assertEquals(
                List.of(
                        new Part(Kind.KEPT, "Termin wynosi "),
                        new Part(Kind.REMOVED, "7"),
                        new Part(Kind.ADDED, "14"),
                        new Part(Kind.KEPT, " dni.")),
                differences.between("Termin wynosi 7 dni.", "Termin wynosi 14 dni."));
    }

    @Test
    void saysNothingOfTheSameWords() {
        assertEquals(List.of(new Part(Kind.KEPT, "Bez zmian.")), differences.between("Bez zmian.", "Bez zmian."));
        assertEquals(List.of(), differences.between("", ""));
    }

    @Property
    void holdsBothWordingsWhole(
            @ForAll @Chars({'a', 'ż', ' ', '.', '\n', '1'}) @StringLength(max = 40) String before,
            @ForAll @Chars({'a', 'ż', ' ', '.', '\n', '1'}) @StringLength(max = 40) String after) {
        var parts = differences.between(before, after);
        assertEquals(before, without(Kind.ADDED, parts));
        assertEquals(after, without(Kind.REMOVED, parts));
    }

    private static String without(Kind kind, List<Part> parts) {
        return parts.stream()
                .filter(part -> part.kind() != kind)
                .map(Part::words)
                .collect(Collectors.joining());
    }
}
