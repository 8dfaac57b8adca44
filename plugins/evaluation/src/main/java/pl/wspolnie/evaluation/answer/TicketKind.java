package pl.wspolnie.evaluation.answer;

import java.util.Locale;

/** How somebody got the right to answer. */
public enum TicketKind {
    /** A link that was mailed. */
    LINK,
    /** A code on paper. */
    CODE,
    /** The open link. */
    OPEN,
    /** An account. */
    ACCOUNT;

    /** The ending of its message keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
