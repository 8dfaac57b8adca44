package pl.wspolnie.budget.edition;

import java.util.Locale;

/** What goes on in an edition; the calendar says when. */
public enum Stage {
    ANNOUNCED,
    SUBMISSION,
    VERIFICATION,
    APPEALS,
    PRESENTATION,
    VOTING,
    /** The vote is over, its outcome not yet published. */
    COUNTING,
    RESULTS;

    /** The last part of its message key. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind of its badge. */
    public String badge() {
        return switch (this) {
            case SUBMISSION, VOTING -> "good";
            case VERIFICATION, APPEALS, PRESENTATION, COUNTING -> "progress";
            case ANNOUNCED, RESULTS -> "neutral";
        };
    }

    public boolean isBefore(Stage other) {
        return compareTo(other) < 0;
    }
}
