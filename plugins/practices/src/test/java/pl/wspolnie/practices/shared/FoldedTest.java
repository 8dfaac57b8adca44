package pl.wspolnie.practices.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class FoldedTest {

    @Test
    void polishLettersLoseTheirMarks() {
        assertEquals("zazolc gesla jazn", Folded.of("Zażółć GĘŚLĄ jaźń"));
    }

    @Test
    void whatMeansSomethingToTheDatabaseIsNoWord() {
        assertEquals(List.of("soltys", "100"), Folded.words(" Sołtys!  100%_ "));
        assertEquals(List.of(), Folded.words(null));
    }
}
