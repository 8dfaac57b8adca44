package pl.wspolnie.platform.accounts;

import java.util.Optional;
import java.util.Set;
import pl.wspolnie.api.people.Person;

/**
 * A log-in that has not ended, or a token with which a program asks.
 *
 * @param tokenHash its key; empty for a token
 * @param person who is logged in
 * @param actingOrganisation the key of the organisation that the person wants to act for; whether a mandate is in force
 *     is another question
 * @param secondFactor whether the person showed a second factor
 * @param token the token, if a program asks with one
 */
public record Session(
        String tokenHash,
        Person person,
        Optional<Long> actingOrganisation,
        boolean secondFactor,
        Optional<TokenUse> token) {

    /**
     * A token with which a program asks.
     *
     * @param number its key, for the audit
     * @param readOnly whether it changes nothing
     * @param permissions to which it is bound; empty if to none
     */
    public record TokenUse(long number, boolean readOnly, Optional<Set<String>> permissions) {}
}
