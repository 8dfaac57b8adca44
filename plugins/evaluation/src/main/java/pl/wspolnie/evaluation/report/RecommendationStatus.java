package pl.wspolnie.evaluation.report;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** What became of a recommendation. */
public enum RecommendationStatus {
    OPEN,
    IN_PROGRESS,
    DONE,
    /** The office will not follow it, and says why. */
    DECLINED;

    /** Those that somebody still has to do something about. */
    public static final Set<RecommendationStatus> WAITING = EnumSet.of(OPEN, IN_PROGRESS);

    /** The last part of its message key. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind of its badge. */
    public String badge() {
        return switch (this) {
            case OPEN -> "warn";
            case IN_PROGRESS -> "progress";
            case DONE -> "good";
            case DECLINED -> "bad";
        };
    }
}
