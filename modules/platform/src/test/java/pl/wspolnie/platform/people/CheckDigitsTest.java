package pl.wspolnie.platform.people;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckDigitsTest {

    @ParameterizedTest
    @ValueSource(strings = {"8567346215", "1220781342"})
    void knowsNip(String number) {
        assertTrue(CheckDigits.isNip(number));
        assertFalse(CheckDigits.isNip(withOtherLastDigit(number)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0000000000", "856734621", "85673462150", "856-734-62", "٨٥٦٧٣٤٦٢١٥", ""})
    void refusesWhatIsNoNip(String number) {
        assertFalse(CheckDigits.isNip(number));
    }

    @Test
    void knowsRegonOfNineDigits() {
        assertTrue(CheckDigits.isRegon("730295378"));
        assertFalse(CheckDigits.isRegon("730295379"));
        assertFalse(CheckDigits.isRegon("000000000"));
    }

    @Test
    void knowsRegonOfFourteenDigits() {
        var valid = 0;
        for (var last = 0; last <= 9; last++) {
            valid += CheckDigits.isRegon("7302953780001" + last) ? 1 : 0;
            assertFalse(CheckDigits.isRegon("7302953790001" + last), "the first nine are no REGON");
        }
        // 7*2+3*4+0*8+2*5+9*0+5*9+3*7+7*3+8*6+0+0+0+1*8 = 179, 179 mod 11 = 3
        assertTrue(CheckDigits.isRegon("73029537800013"));
        assertTrue(valid == 1, "exactly one last digit fits");
    }

    @Test
    void knowsBankAccounts() {
        assertTrue(CheckDigits.isBankAccount("61109010140000071219812874"));
        assertFalse(CheckDigits.isBankAccount("62109010140000071219812874"));
        assertFalse(CheckDigits.isBankAccount("00000000000000000000000000"));
        assertFalse(CheckDigits.isBankAccount("6110901014000007121981287"));
    }

    @Test
    void knowsNumbersOfCountryWomensCircles() {
        assertTrue(CheckDigits.isCircleNumber("12345"));
        assertFalse(CheckDigits.isCircleNumber("0000000000"));
        assertFalse(CheckDigits.isCircleNumber("12345678901"));
        assertFalse(CheckDigits.isCircleNumber(""));
    }

    private static String withOtherLastDigit(String number) {
        var last = number.charAt(number.length() - 1) - '0';
        return number.substring(0, number.length() - 1) + (last + 1) % 10;
    }
}
