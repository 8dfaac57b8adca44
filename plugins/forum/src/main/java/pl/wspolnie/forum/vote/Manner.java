package pl.wspolnie.forum.vote;

/** How votes are given. */
public enum Manner {
    /** Everybody on their own telephone or computer. */
    ELECTRONIC,
    /** By hand in the room, entered by whoever leads the meeting. */
    ROOM
}
