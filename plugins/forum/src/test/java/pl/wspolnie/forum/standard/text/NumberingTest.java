package pl.wspolnie.forum.standard.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class NumberingTest {

    @Test
    void numbersFollowEachOtherAndSectionsRunThroughChapters() {
        var pieces = List.of(
                piece(Level.HEADING, "Rozdział I"),
                piece(Level.SECTION, "§ 1."),
                piece(Level.CLAUSE, "1."),
                piece(Level.CLAUSE, "1a."),
                piece(Level.POINT, "7)"),
                piece(Level.LETTER, "x)"),
                piece(Level.LETTER, "y)"),
                piece(Level.HEADING, "Rozdział IV"),
                piece(Level.SECTION, "§ 9."),
                piece(Level.CLAUSE, "5."),
                piece(Level.TEXT, ""));
        assertEquals(
                List.of("Rozdział I", "§ 1.", "1.", "2.", "1)", "a)", "b)", "Rozdział II", "§ 2.", "1.", ""),
                labels(Numbering.anew(pieces)));
    }

    @Test
    void decimalNumbersNameWhatTheyStandUnder() {
        var pieces = List.of(
                piece(Level.SECTION, "1."),
                piece(Level.CLAUSE, "1.1."),
                piece(Level.CLAUSE, "1.3."),
                piece(Level.SECTION, "4."),
                piece(Level.CLAUSE, "4.1."));
        assertEquals(List.of("1.", "1.1.", "1.2.", "2.", "2.1."), labels(Numbering.anew(pieces)));
    }

    @Test
    void aTitleWithoutANumberGetsNone() {
        assertEquals(List.of(""), labels(Numbering.anew(List.of(piece(Level.HEADING, "")))));
    }

    @Property
    void lettersGoOnAfterTheAlphabet(@ForAll @IntRange(min = 1, max = 60) int count) {
        var letters = IntStream.range(0, count)
                .mapToObj(i -> piece(Level.LETTER, "a)"))
                .toList();
        var numbered = labels(Numbering.anew(letters));
        assertEquals(count, numbered.stream().distinct().count());
        assertEquals(count > 26 ? "aa)" : "a)", count > 26 ? numbered.get(26) : numbered.get(0));
    }

    @Property
    void numberingTwiceChangesNothing(@ForAll List<Level> levels) {
        var once = Numbering.anew(levels.stream().map(level -> piece(level, "")).toList());
        assertEquals(once, Numbering.anew(once));
    }

    @Test
    void placesAreCalledAsLawyersDo() {
        var pieces = List.of(
                piece(Level.TEXT, ""),
                piece(Level.HEADING, "Rozdział I"),
                piece(Level.SECTION, "§ 3."),
                piece(Level.CLAUSE, "2."),
                piece(Level.POINT, "1)"),
                piece(Level.LETTER, "a)"),
                piece(Level.CLAUSE, "3."),
                piece(Level.SECTION, "Art. 5a."),
                piece(Level.POINT, "1)"));
        assertEquals(
                List.of(
                        "",
                        "Rozdział I",
                        "§ 3",
                        "§ 3 ust. 2",
                        "§ 3 ust. 2 pkt 1",
                        "§ 3 ust. 2 pkt 1 lit. a",
                        "§ 3 ust. 3",
                        "Art. 5a",
                        "Art. 5a pkt 1"),
                Places.of(pieces));
    }

    private static Piece piece(Level level, String label) {
        return new Piece(level, label, "");
    }

    private static List<String> labels(List<Piece> pieces) {
        return pieces.stream().map(Piece::label).toList();
    }
}
