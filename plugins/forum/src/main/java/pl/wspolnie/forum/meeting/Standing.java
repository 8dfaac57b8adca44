package pl.wspolnie.forum.meeting;

/** How somebody stands to a meeting. */
public enum Standing {
    /** A member who has not answered yet. */
    INVITED,
    /** Has a seat. */
    REGISTERED,
    /** Waits for a seat. */
    WAITING,
    /** A member who has said that he or she cannot come. */
    EXCUSED,
    /** Came without having signed up. */
    WALKED_IN;

    /** Whether the person may know how to take part from afar. */
    public boolean knowsLink() {
        return this == INVITED || this == REGISTERED || this == WALKED_IN;
    }
}
