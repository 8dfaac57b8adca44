package pl.wspolnie.practices.visit;

import java.util.Locale;

/** What goes on with a visit. */
public enum VisitStage {
    DRAFT("warn"),
    OPEN("good"),
    CLOSED("progress"),
    RUNNING("progress"),
    OVER("neutral"),
    CANCELLED("bad");

    private final String kind;

    VisitStage(String kind) {
        this.kind = kind;
    }

    /** For message keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** How a badge shows it. */
    public String kind() {
        return kind;
    }
}
