package pl.wspolnie.forum.vote;

/** What a vote has decided. */
public enum Outcome {
    /** The motion is carried. */
    ADOPTED,
    /** It is not. */
    REJECTED,
    /** One option has more votes than any other. */
    CHOSEN,
    /** No option has more votes than all others. */
    TIED
}
