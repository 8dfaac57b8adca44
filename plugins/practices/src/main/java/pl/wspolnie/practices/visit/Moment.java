package pl.wspolnie.practices.visit;

import java.util.Locale;

/** When the questions are answered. */
public enum Moment {
    BEFORE,
    AFTER;

    /** For message keys and addresses. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
