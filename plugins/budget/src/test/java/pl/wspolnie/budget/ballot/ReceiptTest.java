package pl.wspolnie.budget.ballot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReceiptTest {

    @Test
    void itIsReadInAnyCaseAndWithoutDashes() {
        var receipt = Receipt.random();
        var typed = " " + receipt.code().toLowerCase(Locale.ROOT).replace("-", " ") + " ";
        assertEquals(Optional.of(receipt), Receipt.read(typed));
    }

    @Test
    void lettersThatLookLikeDigitsAreRead() {
        assertEquals(Receipt.read("00000-11111-11111-00000"), Receipt.read("OooO0-IiLl1-11111-00000"));
    }

    @Test
    void anythingElseIsNone() {
        assertTrue(Receipt.read(null).isEmpty());
        assertTrue(Receipt.read("").isEmpty());
        assertTrue(Receipt.read("ABCDE-ABCDE-ABCDE").isEmpty());
        assertTrue(Receipt.read("ABCDE-ABCDE-ABCDE-ABCD%").isEmpty());
    }

    @Test
    void twoAreNeverTheSame() {
        assertNotEquals(Receipt.random(), Receipt.random());
        assertTrue(Receipt.random().code().matches("([0-9A-HJKMNP-TV-Z]{5}-){3}[0-9A-HJKMNP-TV-Z]{5}"));
    }
}
