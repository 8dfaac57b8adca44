package pl.wspolnie.forum.vote;

/** How far a vote is. */
public enum VoteStatus {
    /** Seen by those who lead the meeting. */
    PREPARED,
    /** Votes are given, and nobody learns how it stands. */
    OPEN,
    /** Counted. */
    CLOSED,
    /** Broken off and not counted. */
    ANNULLED
}
