package pl.wspolnie.budget.allocation;

import java.math.BigDecimal;

/** Numbers as they stand in fields. */
final class PabulibNumbers {

    private static final int MOST_DIGITS = 30;

    private PabulibNumbers() {}

    /** An amount of money, exact and not negative. */
    static BigDecimal money(PabulibRows rows, int field, String expected) throws PabulibException {
        BigDecimal value = parse(rows.text(field).strip());
        if (value == null || value.signum() < 0) {
            throw rows.fieldFault(field, expected);
        }
        return value;
    }

    /** The number, or null if it is none or has an absurd number of digits. */
    static BigDecimal parse(String text) {
        if (text.isEmpty() || text.length() > 2 * MOST_DIGITS) {
            return null;
        }
        try {
            BigDecimal value = new BigDecimal(text);
            boolean sane = Math.abs(value.scale()) <= MOST_DIGITS && value.precision() <= MOST_DIGITS;
            return sane ? value : null;
        } catch (NumberFormatException noNumber) {
            return null;
        }
    }
}
