package pl.wspolnie.platform.people;

/** Whether an organisation works. */
public enum OrganisationStatus {
    ACTIVE,
    SUSPENDED,
    LIQUIDATION
}
