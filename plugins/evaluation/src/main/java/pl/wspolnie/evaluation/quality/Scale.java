package pl.wspolnie.evaluation.quality;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;

/** How a working group scores. */
public enum Scale {
    /** From 0 to 100. */
    HUNDRED(0, 100),
    /** From 1 to 5. */
    FIVE(1, 5);

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private final BigDecimal least;
    private final BigDecimal most;

    Scale(int least, int most) {
        this.least = BigDecimal.valueOf(least);
        this.most = BigDecimal.valueOf(most);
    }

    public BigDecimal least() {
        return least;
    }

    public BigDecimal most() {
        return most;
    }

    boolean holds(BigDecimal score) {
        return score.compareTo(least) >= 0 && score.compareTo(most) <= 0;
    }

    /** The score on the common scale from 0 to 100. */
    BigDecimal ofHundred(BigDecimal score) {
        return score.subtract(least).multiply(WHOLE).divide(most.subtract(least), MathContext.DECIMAL64);
    }

    /** The last part of its message key. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
