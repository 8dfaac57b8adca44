package pl.wspolnie.practices.card;

import java.util.Locale;
import java.util.Set;

/** Where a card stands on its way to the catalogue. */
public enum CardStatus {
    DRAFT("neutral"),
    IN_REVIEW("progress"),
    RETURNED("warn"),
    PUBLISHED("good");

    private final String kind;

    CardStatus(String kind) {
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

    /** Whether the author may change it. */
    public boolean isEditable() {
        return this == DRAFT || this == RETURNED;
    }

    /** Whether it may become that: handed in by its author, returned or published by a reviewer, taken back. */
    boolean mayBecome(CardStatus next) {
        return switch (this) {
            case DRAFT, RETURNED -> next == IN_REVIEW;
            case IN_REVIEW -> Set.of(RETURNED, PUBLISHED).contains(next);
            case PUBLISHED -> next == RETURNED;
        };
    }
}
