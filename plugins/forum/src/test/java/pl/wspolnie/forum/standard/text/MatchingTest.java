package pl.wspolnie.forum.standard.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class MatchingTest {

    private static final List<Piece> OLD = pieces(
            "Urząd prowadzi stronę internetową dla organizacji.",
            "Koordynator odpowiada na pisma organizacji w terminie trzydziestu dni.",
            "Urzędy zamieszczają w biuletynach dodatek z przeglądem informacji.",
            "Organizacje przekazują koordynatorowi informacje o swoich wydarzeniach raz na kwartał.",
            "Samorządy obejmują patronatem przedsięwzięcia lokalne.");

    @Test
    void wordsThatWereChangedAreStillTheSameParagraph() {
        var succession = Matching.propose(
                OLD,
                pieces(
                        "Samorządy obejmują patronatem przedsięwzięcia lokalne.",
                        "Urząd prowadzi stronę internetową dla organizacji.",
                        "Koordynator odpowiada na pisma i listy organizacji w terminie czternastu dni."));
        assertEquals(List.of(1, 2, -1, -1, 0), succession.into());
        assertEquals(List.of(4, 0, 1), succession.from());
    }

    @Test
    void aParagraphThatBecameAPartOfAnotherIsMerged() {
        var succession = Matching.propose(
                OLD,
                pieces(
                        OLD.get(0).text(),
                        OLD.get(1).text(),
                        OLD.get(2).text() + " " + OLD.get(3).text(),
                        OLD.get(4).text()));
        assertEquals(2, succession.into().get(2));
        assertEquals(2, succession.into().get(3));
        assertTrue(succession.isMerged(2) != succession.isMerged(3));
    }

    @Test
    void aPartOfAParagraphIsSplitOff() {
        var both = pieces("Urząd odpowiada na każdą uwagę z uzasadnieniem i publikuje zestawienie uwag w ciągu dni.");
        var succession = Matching.propose(
                both,
                pieces(
                        "Urząd odpowiada na każdą uwagę z uzasadnieniem.",
                        "Urząd publikuje zestawienie uwag w ciągu dni."));
        assertEquals(2, succession.from().stream().filter(from -> from == 0).count());
        assertTrue(succession.isContinued(0));
        assertTrue(succession.isSplitOff(0) != succession.isSplitOff(1));
    }

    @Test
    void theSameWordsTwiceKeepTheirOrder() {
        var twice = pieces("Uchyla się.", "Uchyla się.");
        assertEquals(List.of(0, 1), Matching.propose(twice, twice).into());
    }

    @Test
    void theEditorHasTheLastWord() {
        var proposed = Matching.propose(OLD, OLD);
        var corrected = proposed.corrected(Map.of(0, 1, 4, Succession.NONE), Map.of(4, 2));
        assertTrue(corrected.isMerged(0) && corrected.isContinued(1));
        assertTrue(corrected.isDropped(4));
        assertEquals(Succession.NONE, corrected.from().get(0));
        assertTrue(corrected.isSplitOff(4) && corrected.from().get(4) == 2);
    }

    @Test
    void nothingCanGoToAPlaceThatDoesNotExist() {
        assertThrows(IllegalArgumentException.class, () -> new Succession(List.of(3), List.of(0)));
        assertThrows(IllegalArgumentException.class, () -> new Succession(List.of(0), List.of(Succession.NONE)));
    }

    @Property
    void everyOldParagraphIsContinuedMergedOrDropped(
            @ForAll("texts") List<Piece> olds, @ForAll("texts") List<Piece> news) {
        sound(Matching.propose(olds, news), olds.size(), news.size());
    }

    @Property
    void whateverTheEditorSaysNoDiscussionIsLost(
            @ForAll("texts") List<Piece> olds, @ForAll("texts") List<Piece> news, @ForAll long seed) {
        var random = new Random(seed);
        var into = new java.util.HashMap<Integer, Integer>();
        var from = new java.util.HashMap<Integer, Integer>();
        for (int old = 0; old < olds.size(); old += 1 + random.nextInt(3)) {
            into.put(old, random.nextInt(news.size() + 1) - 1);
        }
        for (int now = 0; now < news.size(); now += 1 + random.nextInt(3)) {
            from.put(now, random.nextInt(olds.size() + 1) - 1);
        }
        var corrected = Matching.propose(olds, news).corrected(into, from);
        sound(corrected, olds.size(), news.size());
        into.forEach((old, now) -> assertEquals(now, corrected.into().get(old)));
    }

    /** Each old piece goes to one place at most, and each place that is reached is somebody's continuation. */
    private static void sound(Succession succession, int olds, int news) {
        assertEquals(olds, succession.into().size());
        assertEquals(news, succession.from().size());
        var continued = new HashSet<Integer>();
        for (int old = 0; old < olds; old++) {
            int states = (succession.isContinued(old) ? 1 : 0)
                    + (succession.isMerged(old) ? 1 : 0)
                    + (succession.isDropped(old) ? 1 : 0);
            assertEquals(1, states);
            if (succession.isContinued(old)) {
                assertTrue(continued.add(succession.into().get(old)));
            }
        }
        for (int old = 0; old < olds; old++) {
            assertTrue(succession.isDropped(old)
                    || continued.contains(succession.into().get(old)));
        }
    }

    @Property
    void anUnchangedTextIsContinuedWordForWord(@ForAll("texts") List<Piece> text) {
        var succession = Matching.propose(text, text);
        IntStream.range(0, text.size()).forEach(place -> assertTrue(succession.isContinued(place)));
    }

    @Property
    void theFewestParagraphsAreCalledMoved(@ForAll("orders") List<Integer> order) {
        var moved = Order.moved(order);
        var kept = new ArrayList<>(order);
        moved.stream().sorted(java.util.Comparator.reverseOrder()).forEach(place -> kept.remove((int) place));
        assertEquals(kept.stream().sorted().toList(), kept);
        assertTrue(order.isEmpty() || moved.size() < order.size());
    }

    @Test
    void fiveHundredParagraphsAreFoundAgainInAnotherOrderWithOtherWords() {
        var random = new Random(7);
        var olds = IntStream.range(0, 500).mapToObj(i -> sentence(random)).toList();
        var order = new ArrayList<>(IntStream.range(0, 500).boxed().toList());
        Collections.shuffle(order, random);
        var news = order.stream()
                .map(olds::get)
                .map(old -> new Piece(old.level(), old.label(), "odtąd " + old.text()))
                .toList();
        assertEquals(order, Matching.propose(olds, news).from());
    }

    private static Piece sentence(Random random) {
        var words = new StringBuilder();
        for (int i = 0; i < 40; i++) {
            words.append("słowo").append(random.nextInt(300)).append(' ');
        }
        return new Piece(Level.CLAUSE, "1.", words.toString());
    }

    @Provide
    Arbitrary<List<Piece>> texts() {
        var words = Arbitraries.of("urząd", "uwaga", "odpowiada", "organizacja", "sala", "dni", "koszt", "forum")
                .list()
                .ofMaxSize(8)
                .map(list -> String.join(" ", list));
        return Arbitraries.of("1.", "2.", "§ 1.", "")
                .flatMap(label -> words.map(text -> new Piece(Level.CLAUSE, label, text)))
                .list()
                .ofMaxSize(12);
    }

    @Provide
    Arbitrary<List<Integer>> orders() {
        return Arbitraries.integers().between(0, 50).list().uniqueElements().ofMaxSize(20);
    }

    private static List<Piece> pieces(String... texts) {
        return List.of(texts).stream()
                .map(text -> new Piece(Level.CLAUSE, "", text))
                .toList();
    }
}
