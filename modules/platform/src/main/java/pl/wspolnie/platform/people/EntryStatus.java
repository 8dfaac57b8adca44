package pl.wspolnie.platform.people;

/** Whether an organisation stands in the register. */
public enum EntryStatus {
    /** Entered by a person, not verified yet; only that person and officers see it. */
    WAITING,
    /** In the register, for everybody. */
    LISTED,
    /** Sent back with a reason; the person may correct it. */
    REFUSED
}
