package pl.wspolnie.forum.standard;

import java.time.LocalDate;
import java.util.Locale;

/** Where a document stands. */
public enum Stage {
    /** Nobody but its editors sees it. */
    DRAFT,
    /** It can be read; remarks are taken later, or not at all. */
    ANNOUNCED,
    /** Remarks are taken. */
    OPEN,
    /** Remarks are taken no longer; they are being answered. */
    CLOSED,
    /** Adopted; comes into force later. */
    ADOPTED,
    IN_FORCE,
    /** Was in force. */
    ENDED;

    /** Where a document stands whose latest published version is this one, or {@code null} if there is none. */
    static Stage of(Version latest, LocalDate today) {
        if (latest == null) {
            return DRAFT;
        }
        if (latest.adopted()) {
            return latest.inForceOn(today) ? IN_FORCE : today.isBefore(latest.inForceFrom()) ? ADOPTED : ENDED;
        }
        if (latest.takesRemarksOn(today)) {
            return OPEN;
        }
        return latest.remarksTo() != null && today.isAfter(latest.remarksTo()) ? CLOSED : ANNOUNCED;
    }

    /** As in message keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind of badge that shows it. */
    public String badge() {
        return switch (this) {
            case DRAFT -> "warn";
            case OPEN -> "progress";
            case ADOPTED, IN_FORCE -> "good";
            default -> "neutral";
        };
    }
}
