package pl.wspolnie.platform.accounts;

import java.util.Optional;

/**
 * Who somebody is, as an OpenID Connect provider says.
 *
 * @param issuer the provider
 * @param subject the person's key there, which never changes
 * @param email the address, if the provider has confirmed that it is the person's
 * @param name as the person is called there, or an empty string
 */
public record Identity(String issuer, String subject, Optional<String> email, String name) {}
