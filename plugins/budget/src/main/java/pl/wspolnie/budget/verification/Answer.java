package pl.wspolnie.budget.verification;

import java.util.Locale;

/** An officer's answer to a question of a card. */
public enum Answer {
    MET,
    NOT_MET,
    NOT_APPLICABLE;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
