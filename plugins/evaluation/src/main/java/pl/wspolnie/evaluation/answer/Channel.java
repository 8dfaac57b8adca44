package pl.wspolnie.evaluation.answer;

import java.util.Locale;

/** How an interviewer got the answers. */
public enum Channel {
    PAPER,
    PHONE;

    /** The ending of its message keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
