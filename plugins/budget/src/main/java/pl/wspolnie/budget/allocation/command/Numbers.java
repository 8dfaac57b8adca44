package pl.wspolnie.budget.allocation.command;

import java.math.BigDecimal;
import java.math.RoundingMode;
import pl.wspolnie.budget.allocation.Fraction;

/** Numbers as texts. */
final class Numbers {

    private Numbers() {}

    /** Without needless zeros and without an exponent. */
    static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }

    /** Rounded to two decimals, without needless zeros. */
    static String rounded(Fraction value) {
        return plain(value.rounded(2));
    }

    static String percent(double part) {
        return plain(BigDecimal.valueOf(part * 100).setScale(1, RoundingMode.HALF_UP)) + " %";
    }
}
