package pl.wspolnie.forum.standard;

import java.util.Locale;

/** What became of a paragraph from the version before. */
public enum WordingChange {
    /** It was not there. */
    NEW,
    SAME,
    /** The same words at another place. */
    MOVED,
    REWORDED;

    /** As in message keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
