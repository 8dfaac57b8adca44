package pl.wspolnie.forum.body;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuorumTest {

    @ParameterizedTest
    @CsvSource({"15, 8", "16, 8", "1, 1", "0, 0", "21, 11"})
    void halfIsAtLeastHalf(int statutory, int needed) {
        var half = new Quorum(QuorumRule.HALF, 0);
        assertEquals(needed, half.needed(statutory));
        assertTrue(half.isMet(needed, statutory));
        assertFalse(half.isMet(needed - 1, statutory));
    }

    @ParameterizedTest
    @CsvSource({"67, 15, 11", "100, 7, 7", "1, 100, 1", "33, 9, 3"})
    void shareIsRoundedUp(int percent, int statutory, int needed) {
        assertEquals(needed, new Quorum(QuorumRule.SHARE, percent).needed(statutory));
    }

    @Test
    void aFixedNumberMindsNoStatute() {
        assertEquals(5, new Quorum(QuorumRule.NUMBER, 5).needed(100));
    }

    @Test
    void withoutARuleNobodyHasToBeThere() {
        assertTrue(new Quorum(QuorumRule.NONE, 0).isMet(0, 15));
    }
}
