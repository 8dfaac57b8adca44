package pl.wspolnie.budget.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.wspolnie.budget.allocation.VoteType;

class SignaturesTest {

    @ParameterizedTest
    @CsvSource({"4725, 4", "5157, 5", "3703, 3", "14418, 14", "200, 0"})
    void noMoreThanOneInAThousandRoundedDown(int residents, int signatures) {
        assertEquals(signatures, Signatures.ceiling(residents));
    }

    @Test
    void theTurnoutThresholdIsRoundedUp() {
        // Lubartów 2023: 7 % of 20 858 entitled are 1460.06, so 1461 had to vote.
        var rules = new BallotRules(VoteType.APPROVAL, false, false, 0, 20_858, new BigDecimal("7"));
        assertEquals(1461, rules.minimumTurnout());
    }
}
