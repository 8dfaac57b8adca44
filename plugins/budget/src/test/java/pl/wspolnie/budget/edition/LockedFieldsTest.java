package pl.wspolnie.budget.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class LockedFieldsTest {

    @Test
    void theSameAmountWrittenOtherwiseIsNoChange() {
        var rewritten = new PoolInput(
                null, "Cała gmina", null, new BigDecimal("100000.00"), new BigDecimal("3e4"), 3, 0, null, 4725, 4);
        assertEquals(
                Inputs.edition().decisive(),
                Inputs.edition(List.of(rewritten), days -> days).decisive());
    }

    @Test
    void anotherAmountIsOne() {
        var other = Inputs.pool("Cała gmina", "100000", "30001");
        assertNotEquals(
                Inputs.edition().decisive(),
                Inputs.edition(List.of(other), days -> days).decisive());
    }
}
