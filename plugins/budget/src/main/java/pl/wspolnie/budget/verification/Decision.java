package pl.wspolnie.budget.verification;

import java.util.Locale;

/** What an officer decides on a card. */
public enum Decision {
    ACCEPT,
    /** Back to the author for correction; once. */
    RETURN,
    REJECT;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
