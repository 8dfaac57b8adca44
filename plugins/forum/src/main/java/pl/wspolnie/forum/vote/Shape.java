package pl.wspolnie.forum.vote;

/** What one answers in a vote. */
public enum Shape {
    /** For, against, or neither. */
    FOR_AGAINST,
    /** One of several options, or none. */
    OPTIONS
}
