package pl.wspolnie.map.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FoldedTest {

    @Test
    void leavesOutCaseDiacriticsAndSigns() {
        assertEquals("kgw komorniki nad czarna zolw", Folded.of("KGW Komorniki „Nad Czarną”", null, "ŻÓŁW"));
        assertEquals(List.of("raczki", "2"), Folded.words("  Rączki, RĄCZKI; 2% "));
    }

    @Test
    void ordersAsThePolishAlphabetDoes() {
        var names = List.of("Lublin", "Łódź", "Miłki", "Zamość", "Żary");
        var shuffled = Stream.of("Żary", "Łódź", "Zamość", "Miłki", "Lublin")
                .sorted(Comparator.comparing(Folded::order))
                .toList();
        assertEquals(names, shuffled);
    }
}
