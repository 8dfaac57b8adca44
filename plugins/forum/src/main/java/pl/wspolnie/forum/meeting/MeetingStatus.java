package pl.wspolnie.forum.meeting;

/** How far a meeting is. */
public enum MeetingStatus {
    /** Seen by the office alone. */
    DRAFT,
    /** Called: everybody sees it, members are invited. */
    ANNOUNCED,
    /** It took place. */
    HELD,
    /** It does not take place. */
    CANCELLED;

    /** Whether it goes on or lies ahead. */
    public boolean isOpen() {
        return this == DRAFT || this == ANNOUNCED;
    }
}
