package pl.wspolnie.forum.minutes;

/** How far minutes are. */
public enum ProtocolStatus {
    /** Seen by the office alone. */
    DRAFT,
    /** Everybody reads them; the body has not approved them yet. */
    PUBLISHED,
    /** A later meeting has approved them. */
    APPROVED
}
