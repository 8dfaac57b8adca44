package pl.wspolnie.platform.accounts;

import java.util.Optional;

/**
 * What a ticket stands for.
 *
 * @param account the key of an account, empty where there is none (yet)
 * @param email the address that it was sent to
 * @param details what else its purpose needs
 */
public record Ticket(Optional<Long> account, String email, String details) {}
