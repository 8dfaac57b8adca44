package pl.wspolnie.practices.model;

import java.util.Locale;

/** The stages of the way from a practice to a rule, in their order. */
public enum Stage {
    SEEN,
    DISCUSSED,
    WRITTEN,
    TESTED,
    ADOPTED,
    EVALUATED;

    /** For message keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
