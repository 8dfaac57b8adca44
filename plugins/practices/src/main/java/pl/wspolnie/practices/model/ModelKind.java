package pl.wspolnie.practices.model;

import java.util.Locale;

/** What a model is of. */
public enum ModelKind {
    COOPERATION,
    CONSULTATION;

    /** For message keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
