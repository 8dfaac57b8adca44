package pl.wspolnie.forum.standard;

import java.util.Locale;

/** What the editor thinks of a remark. */
public enum Standpoint {
    ACCEPTED,
    PARTLY,
    REJECTED,
    /** It concerns something else, or explains itself. */
    NOT_APPLICABLE;

    /** As in message keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind of badge that shows it. */
    public String badge() {
        return switch (this) {
            case ACCEPTED -> "good";
            case PARTLY -> "progress";
            case REJECTED -> "bad";
            case NOT_APPLICABLE -> "neutral";
        };
    }

    /** Whether something of it goes into the next version. */
    public boolean isTaken() {
        return this == ACCEPTED || this == PARTLY;
    }
}
