package pl.wspolnie.budget.allocation;

import java.math.BigDecimal;

/** Why a project is funded or not: the numbers behind the sentence, for pages, printouts and programs alike. */
public sealed interface Reason {

    Project project();

    /** The points it was given; with approvals, its votes. */
    BigDecimal votes();

    /** The number of voters who gave it points. */
    int supporters();

    /**
     * A funded project.
     *
     * @param grounds what decided for it
     */
    record Won(Project project, BigDecimal votes, int supporters, Award award, Grounds grounds) implements Reason {}

    /**
     * A project that is not funded.
     *
     * @param cause what stood against it
     * @param needed what would have been enough
     */
    record Lost(Project project, BigDecimal votes, int supporters, Cause cause, Needed needed) implements Reason {}
}
