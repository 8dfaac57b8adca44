package pl.wspolnie.forum.standard;

import java.util.Locale;

/** How a paragraph ended, or what else came of it. */
public enum DescentKind {
    /** It is a part of another one now. */
    MERGED,
    /** A part of it is a paragraph of its own now. */
    SPLIT,
    DROPPED;

    /** As in message keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
