package pl.wspolnie.practices.card;

import java.util.Locale;

/** Where a practice is known from. */
public enum Source {
    /** Seen on a study visit. */
    VISIT,
    /** The municipality's own. */
    OWN,
    /** Read or heard of. */
    ELSEWHERE;

    /** For message keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
