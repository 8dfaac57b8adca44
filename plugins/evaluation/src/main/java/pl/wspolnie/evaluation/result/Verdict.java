package pl.wspolnie.evaluation.result;

import java.util.Locale;
import pl.wspolnie.evaluation.statistics.Interval;

/** What may be said of a change. */
public enum Verdict {
    /** The interval lies above zero. */
    RISEN,
    /** The interval lies below zero. */
    FALLEN,
    /** The interval holds zero: chance alone could make such a difference. */
    UNCERTAIN,
    /** Too few answered for any claim. */
    TOO_FEW;

    /**
     * @param n the smaller number of those who answered
     * @param least the number below which nothing is claimed
     */
    static Verdict of(Interval interval, double n, long least) {
        if (n < least || interval == null) {
            return TOO_FEW;
        }
        if (interval.holds(0)) {
            return UNCERTAIN;
        }
        return interval.low() > 0 ? RISEN : FALLEN;
    }

    /** The ending of its message key. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
