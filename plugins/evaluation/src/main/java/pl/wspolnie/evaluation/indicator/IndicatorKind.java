package pl.wspolnie.evaluation.indicator;

import java.util.Locale;

/** How far down the chain of effects something is measured. */
public enum IndicatorKind {
    /** What was made or held. */
    PRODUCT,
    /** What it changed at once, for those who took part. */
    RESULT,
    /** What it changed for good. */
    IMPACT;

    /** The last part of its message key. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
