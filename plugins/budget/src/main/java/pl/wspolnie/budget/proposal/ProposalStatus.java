package pl.wspolnie.budget.proposal;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Where a proposal stands; each status knows what may follow. */
public enum ProposalStatus {
    /** Being written; seen by its author alone. */
    DRAFT,
    /** Waits for the formal check. */
    SUBMITTED,
    /** Back with its author, once, to be corrected. */
    RETURNED,
    /** Passed the formal check, waits for the check on merit. */
    IN_EVALUATION,
    /** Stands on the ballot. */
    ACCEPTED,
    REJECTED,
    /** Rejected, and its author asks to look again. */
    APPEALED,
    WITHDRAWN,
    SELECTED,
    NOT_SELECTED,
    IN_PROGRESS,
    FINISHED,
    ABANDONED;

    /** The statuses of a proposal whose author may still change it. */
    public static final Set<ProposalStatus> EDITABLE = EnumSet.of(DRAFT, RETURNED);

    /** The statuses that wait for an officer. */
    public static final Set<ProposalStatus> WAITING = EnumSet.of(SUBMITTED, IN_EVALUATION, APPEALED);

    /** The statuses of a project that won, and what is done about it. */
    public static final Set<ProposalStatus> WON = EnumSet.of(SELECTED, IN_PROGRESS, FINISHED, ABANDONED);

    /** The statuses of a proposal that stood on the ballot, before and after the count. */
    public static final Set<ProposalStatus> ON_BALLOT =
            EnumSet.of(ACCEPTED, SELECTED, NOT_SELECTED, IN_PROGRESS, FINISHED, ABANDONED);

    /** What everybody sees. */
    public static final Set<ProposalStatus> PUBLIC = EnumSet.complementOf(EnumSet.of(DRAFT));

    /** What may follow. */
    public Set<ProposalStatus> next() {
        return switch (this) {
            case DRAFT -> EnumSet.of(SUBMITTED);
            case SUBMITTED -> EnumSet.of(IN_EVALUATION, RETURNED, REJECTED, WITHDRAWN);
            case RETURNED -> EnumSet.of(SUBMITTED, REJECTED, WITHDRAWN);
            case IN_EVALUATION -> EnumSet.of(ACCEPTED, RETURNED, REJECTED, WITHDRAWN);
            case ACCEPTED -> EnumSet.of(SELECTED, NOT_SELECTED, WITHDRAWN);
            case REJECTED -> EnumSet.of(APPEALED);
            case APPEALED -> EnumSet.of(ACCEPTED, REJECTED, WITHDRAWN);
            case SELECTED -> EnumSet.of(IN_PROGRESS, FINISHED, ABANDONED);
            case IN_PROGRESS -> EnumSet.of(IN_PROGRESS, FINISHED, ABANDONED);
            case WITHDRAWN, NOT_SELECTED, FINISHED, ABANDONED -> EnumSet.noneOf(ProposalStatus.class);
        };
    }

    public boolean mayBecome(ProposalStatus other) {
        return next().contains(other);
    }

    /** The last part of its message key. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind of its badge. */
    public String badge() {
        return switch (this) {
            case ACCEPTED, SELECTED, FINISHED -> "good";
            case REJECTED, ABANDONED -> "bad";
            case RETURNED, APPEALED -> "warn";
            case SUBMITTED, IN_EVALUATION, IN_PROGRESS -> "progress";
            case DRAFT, WITHDRAWN, NOT_SELECTED -> "neutral";
        };
    }

    /** The public statuses in their order, for filters. */
    public static List<ProposalStatus> filters() {
        return Arrays.stream(values()).filter(PUBLIC::contains).toList();
    }
}
