package pl.wspolnie.evaluation.report;

import java.util.Locale;

/** Where a report stands. */
public enum ReportState {
    /** Never published. */
    DRAFT,
    PUBLISHED,
    /** Published, and being changed; everybody reads the last published version meanwhile. */
    REVISION;

    /** The last part of its message key. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind of its badge. */
    public String badge() {
        return switch (this) {
            case DRAFT -> "neutral";
            case PUBLISHED -> "good";
            case REVISION -> "progress";
        };
    }
}
