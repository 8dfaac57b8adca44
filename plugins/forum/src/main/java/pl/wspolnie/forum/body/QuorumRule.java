package pl.wspolnie.forum.body;

/** How many have to be there so that a body may decide. */
public enum QuorumRule {
    /** However few. */
    NONE,
    /** At least half of the statutory number, as in a council (art. 14 ust. 1 ustawy o samorządzie gminnym). */
    HALF,
    /** At least so many per cent of the statutory number. */
    SHARE,
    /** At least so many. */
    NUMBER
}
