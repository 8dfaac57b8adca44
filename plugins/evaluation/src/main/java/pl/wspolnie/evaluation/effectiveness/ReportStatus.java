package pl.wspolnie.evaluation.effectiveness;

import java.util.Locale;

/** Who sees a report. */
public enum ReportStatus {
    /** The office alone. */
    DRAFT,
    /** The organisation too, which may comment. */
    SHOWN,
    /** Everybody, with the comment. */
    PUBLISHED;

    /** The last part of its message key. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind of its badge. */
    public String badge() {
        return switch (this) {
            case DRAFT -> "neutral";
            case SHOWN -> "progress";
            case PUBLISHED -> "good";
        };
    }
}
