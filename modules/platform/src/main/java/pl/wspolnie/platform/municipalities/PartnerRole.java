package pl.wspolnie.platform.municipalities;

/** A partner's part in a project. */
public enum PartnerRole {
    /** Who applied for it and answers for it (projektodawca, lider). */
    LEADER,
    PARTNER
}
