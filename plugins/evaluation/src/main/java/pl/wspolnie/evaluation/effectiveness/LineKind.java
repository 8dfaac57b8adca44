package pl.wspolnie.evaluation.effectiveness;

import java.util.Locale;

/** Where a line of a report comes from. */
public enum LineKind {
    /** The answers of residents in a survey. */
    SURVEY,
    /** What another module knows of the organisation. */
    FIGURE,
    /** What the organisation did, in the office's words. */
    ACTIVITY;

    /** The last part of its message key. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
