package pl.wspolnie.platform.scope;

/**
 * How much has happened: whatever a public page shows changes only together with one of these numbers.
 *
 * @param installation the number of the newest entry that concerns no municipality
 * @param municipality the number of the newest entry of the municipality, or of all of them for the installation
 */
public record Revision(long installation, long municipality) {}
