package pl.wspolnie.platform.accounts;

/**
 * The event that something about an account changed which its owner should hear of; within the transaction.
 *
 * @param owner as mail reached the owner before the change
 * @param kind what changed
 */
public record AccountChange(Recipient owner, Kind kind) {

    /** What changed. */
    public enum Kind {
        /** By its owner, who knew the one before. */
        PASSWORD,
        /** By a letter. */
        RESET,
        EMAIL,
        /** A token was made. */
        TOKEN,
        /** It has a second factor now. */
        SECURED,
        /** It has none any more. */
        UNSECURED,
        /** Its owner logs in with an OpenID Connect provider from now on. */
        LINKED,
        CLOSED
    }
}
