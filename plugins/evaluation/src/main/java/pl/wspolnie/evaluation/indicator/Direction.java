package pl.wspolnie.evaluation.indicator;

import java.math.BigDecimal;
import java.util.Locale;

/** Which way an indicator should go. */
public enum Direction {
    /** More is better. */
    UP,
    /** Less is better. */
    DOWN;

    /** Whether the value is at the target or beyond it. */
    boolean reaches(BigDecimal value, BigDecimal target) {
        int order = value.compareTo(target);
        return this == UP ? order >= 0 : order <= 0;
    }

    /** The last part of its message key. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
