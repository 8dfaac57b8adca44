package pl.wspolnie.evaluation.questionnaire;

import java.util.Locale;

/** How far a questionnaire is. */
public enum Status {
    /** It is being written. */
    DRAFT,
    /** Waves ask it; its items can no longer change. */
    IN_USE,
    /** No more waves ask it. */
    CLOSED;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
