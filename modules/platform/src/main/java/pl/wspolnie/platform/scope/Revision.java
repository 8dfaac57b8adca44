package pl.wspolnie.platform.scope;

/**
 * How much has happened: whatever a public page shows changes only together with one of these numbers.
 *
 * @param installation the number of the newest entry that concerns no municipality
 * @param municipality the numbers of the newest entries of the municipality and of its projects' partners, added; of all
 *     municipalities for the installation
 */
public record Revision(long installation, long municipality) {}
