package pl.wspolnie.forum.body;

/** Whose votes count in a body. */
public enum Electorate {
    /** Every member has one vote. */
    MEMBERS,
    /** Every organisation has one vote, however many people it sends. */
    ORGANISATIONS
}
