package pl.wspolnie.platform.accounts;

import java.time.LocalDate;
import pl.wspolnie.api.security.Role;

/**
 * What is granted to somebody.
 *
 * @param role a built-in role, or {@code null} for a composed one
 * @param composed the key of a composed role, or {@code null} for a built-in one
 * @param department the key of the department in which it counts, or {@code null} for all of the municipality
 * @param from the first day, or {@code null} for at once
 * @param to the last day, or {@code null} for no end
 */
public record GrantTerms(Role role, Long composed, Long department, LocalDate from, LocalDate to) {

    /** A built-in role, at once and without an end. */
    static GrantTerms of(Role role) {
        return new GrantTerms(role, null, null, null, null);
    }

    /** The role's name, or the key of the composed one. */
    public String key() {
        return role == null ? String.valueOf(composed) : role.name();
    }

    /** Makes it one of a kind for a person. */
    String heldKey(long account, Long municipality) {
        var place = account + "/" + (municipality == null ? "" : municipality) + "/" + key();
        return department == null ? place : place + "/" + department;
    }
}
