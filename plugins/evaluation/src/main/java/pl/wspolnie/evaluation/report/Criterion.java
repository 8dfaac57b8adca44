package pl.wspolnie.evaluation.report;

import java.util.Locale;

/** By what something is judged. */
public enum Criterion {
    /** Whether the aims answer the problems. */
    RELEVANCE,
    /** Whether the aims were reached. */
    EFFECTIVENESS,
    /** Whether the effects are worth what was put in. */
    EFFICIENCY,
    /** Whether it met the needs of those whom it was for. */
    USEFULNESS,
    /** Whether it lasts after the end. */
    SUSTAINABILITY;

    /** The last part of its message key. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
