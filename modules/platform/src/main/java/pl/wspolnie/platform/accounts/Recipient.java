package pl.wspolnie.platform.accounts;

import java.util.Locale;

/**
 * Whom mail reaches, and in which language.
 *
 * @param account the key of the account
 * @param email where
 * @param language Polish or English
 */
public record Recipient(long account, String email, Locale language) {}
