package pl.wspolnie.budget.allocation;

import java.util.Locale;
import java.util.Optional;

/** How a voter fills in the ballot; the names are those of the Pabulib format. */
public enum VoteType {

    /** Any number of projects, all alike. */
    APPROVAL,
    /** Exactly one project. */
    CHOOSE_1,
    /** Points shared out from a common sum. */
    CUMULATIVE,
    /** Points given to each project on its own. */
    SCORING,
    /** Projects in order, the best first; each place is worth one point less than the one before. */
    ORDINAL;

    /** The name in a Pabulib file, such as {@code choose-1}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<VoteType> of(String code) {
        for (VoteType type : values()) {
            if (type.code().equals(code)) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }

    /** Whether ballots carry points of their own beside the projects. */
    public boolean hasPoints() {
        return this == CUMULATIVE || this == SCORING;
    }
}
