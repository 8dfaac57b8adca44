package pl.wspolnie.practices.shared;

import java.util.Locale;

/** As whom somebody speaks. */
public enum Voice {
    ORGANISATION,
    OFFICIAL,
    RESIDENT;

    /** For message keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
