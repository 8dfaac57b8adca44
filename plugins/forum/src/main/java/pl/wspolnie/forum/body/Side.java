package pl.wspolnie.forum.body;

/** Whom a member of a body speaks for. */
public enum Side {
    /** A non-governmental organisation. */
    ORGANISATION,
    /** The executive: the office or one of its departments. */
    OFFICE,
    /** The municipality's council. */
    COUNCIL,
    /** A field of public benefit work, for instance sport, chosen by its organisations together. */
    FIELD,
    /** Residents, experts, others. */
    OTHER
}
