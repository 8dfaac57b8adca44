package pl.wspolnie.budget.edition;

/** What an edition is in the eyes of the law. */
public enum EditionKind {
    /** Residents' budget (budżet obywatelski, art. 5a ust. 3-7 ustawy o samorządzie gminnym). */
    RESIDENTS,
    /** Money co-decided by organisations: a consultation under art. 5 of the Public Benefit Act, not binding. */
    ORGANISATIONS,
    /** A debate on what a village fund should pay for, before the village meeting adopts its application. */
    VILLAGE_FUND
}
