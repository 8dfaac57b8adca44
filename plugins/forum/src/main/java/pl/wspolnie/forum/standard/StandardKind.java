package pl.wspolnie.forum.standard;

import java.util.Locale;

/** What sort of document is discussed. */
public enum StandardKind {
    STANDARD,
    PROGRAMME,
    REGULATION,
    STRATEGY,
    OTHER;

    /** As in message keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
