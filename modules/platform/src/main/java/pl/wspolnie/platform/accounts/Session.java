package pl.wspolnie.platform.accounts;

import java.util.Optional;
import pl.wspolnie.api.people.Person;

/**
 * A log-in that has not ended.
 *
 * @param tokenHash its key
 * @param person who is logged in
 * @param actingOrganisation the key of the organisation that the person wants to act for; whether a mandate is in force
 *     is another question
 */
public record Session(String tokenHash, Person person, Optional<Long> actingOrganisation) {}
