package pl.wspolnie.practices.visit;

import java.util.Locale;

/** On whose seats somebody travels. */
public enum Side {
    OFFICIAL,
    ORGANISATION;

    /** For message keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
