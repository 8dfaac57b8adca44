package pl.wspolnie.api.people;

/** What a mandate lets a person do in an organisation's name. */
public enum MandateKind {
    /** Submit proposals, remarks, offers and other content. */
    SUBMIT,
    /** Cast the organisation's vote. */
    VOTE,
    /** Keep the organisation's entry in the register and say who acts for it. */
    MANAGE
}
