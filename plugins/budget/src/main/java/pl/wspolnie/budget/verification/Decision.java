package pl.wspolnie.budget.verification;

import java.util.Locale;

/** What an officer decides on a card. */
public enum Decision {
    ACCEPT,
    /** Back to the author for correction; once. */
    RETURN,
    REJECT;

    /** The kind of its badge. */
    public String badge() {
        return switch (this) {
            case ACCEPT -> "good";
            case RETURN -> "warn";
            case REJECT -> "bad";
        };
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
