package pl.wspolnie.platform.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FoldedTest {

    @ParameterizedTest
    @ValueSource(strings = {"raczki", "RĄCZKI", "kgw raczki", "pokolenie", " „pokolenie aktywnych” ", "rącz poko", ""})
    void findsWithoutPolishLetters(String typed) {
        var name = Folded.of("KGW i Stowarzyszenie Rozwoju Wsi Rączki „Pokolenie Aktywnych”");
        assertTrue(name.has(typed), typed);
    }

    @Test
    void knowsEveryPolishLetter() {
        assertEquals(
                "zazolc gesla jazn zazolc gesla jazn",
                Folded.of("Zażółć gęślą jaźń ZAŻÓŁĆ GĘŚLĄ JAŹŃ").words());
        assertFalse(Folded.of("OSP Łączki").has("osp rączki"));
    }

    @Test
    void goesThroughPagesWithoutGapsOrRepetition() {
        var all = List.of(1, 2, 3, 4, 5);
        assertEquals(List.of(1, 2), Paging.of(5, 2, 1).cut(all));
        assertEquals(List.of(5), Paging.of(5, 2, 3).cut(all));
        assertEquals(List.of(5), Paging.of(5, 2, 99).cut(all), "the nearest page that exists");
        assertEquals(List.of(1, 2), Paging.of(5, 2, -7).cut(all));
        assertEquals(new Paging(0, 50, 1, 1), Paging.of(0, 50, 1));
    }
}
