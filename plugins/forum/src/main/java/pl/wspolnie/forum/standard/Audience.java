package pl.wspolnie.forum.standard;

import java.util.Locale;

/** Who may take part in a discussion. */
public enum Audience {
    /** Residents and organisations. */
    EVERYBODY,
    /** Organisations alone, as consultations under art. 5 ustawy o działalności pożytku publicznego are. */
    ORGANISATIONS;

    /** As in message keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
