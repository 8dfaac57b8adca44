package pl.wspolnie.platform.accounts;

import java.time.Duration;

/** What a ticket is for, and how long it is good. */
public enum TicketPurpose {
    /** To open an account with an address that answers. */
    REGISTRATION(Duration.ofHours(24)),
    /** To set a new password. */
    PASSWORD(Duration.ofHours(1)),
    /** To log in with a new address. */
    EMAIL(Duration.ofHours(24)),
    /** To show a second factor after the first. */
    CODE(Duration.ofMinutes(10)),
    /** To come back from an OpenID Connect provider. */
    PROVIDER(Duration.ofMinutes(15));

    private final Duration lifetime;

    TicketPurpose(Duration lifetime) {
        this.lifetime = lifetime;
    }

    /** From being issued to being worthless. */
    public Duration lifetime() {
        return lifetime;
    }
}
