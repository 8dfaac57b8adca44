package pl.wspolnie.platform.scope;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import pl.wspolnie.api.people.MandateKind;
import pl.wspolnie.api.people.Organisation;
import pl.wspolnie.api.people.Person;
import pl.wspolnie.api.security.Role;

/**
 * Who asks, on whose behalf, and with which roles in the municipality at hand.
 *
 * @param person who is logged in
 * @param organisation the organisation acted for, if any
 * @param roles every role held here, with those that they include
 * @param mandate what may be done in the organisation's name
 * @param others roles of another kind: composed by the municipality, or held in one department only
 * @param means how the person asks
 */
public record Asker(
        Person person,
        Optional<Organisation> organisation,
        Set<Role> roles,
        Set<MandateKind> mandate,
        Set<HeldRole> others,
        Means means) {

    /** Adds the roles that follow from who asks and from what was granted. */
    public Asker {
        roles = closure(organisation.isPresent(), roles);
        mandate = organisation.isPresent() ? Set.copyOf(mandate) : Set.of();
        others = Set.copyOf(others);
    }

    /**
     * How somebody asks.
     *
     * @param token the number of the token with which a program asks, for the audit
     * @param permissions to which that token is bound; empty if to none
     * @param unsecured whether roles are held here that count only once a second factor was shown, which it was not
     */
    public record Means(Optional<Long> token, Optional<Set<String>> permissions, boolean unsecured) {

        /** A person at a browser, with all roles that were granted. */
        public static final Means USUAL = new Means(Optional.empty(), Optional.empty(), false);

        /** Whether one may ask so for what this permission allows, if one holds it. */
        boolean reach(String permission) {
            return permissions.map(bound -> bound.contains(permission)).orElse(true);
        }
    }

    /** Somebody with built-in roles alone, who acts for nobody, or under a mandate that covers everything. */
    public Asker(Person person, Optional<Organisation> organisation, Set<Role> roles) {
        this(person, organisation, roles, EnumSet.allOf(MandateKind.class), Set.of(), Means.USUAL);
    }

    /** Somebody with built-in roles alone. */
    public Asker(Person person, Optional<Organisation> organisation, Set<Role> roles, Set<MandateKind> mandate) {
        this(person, organisation, roles, mandate, Set.of(), Means.USUAL);
    }

    private static Set<Role> closure(boolean represents, Set<Role> granted) {
        var all = EnumSet.of(Role.RESIDENT);
        all.addAll(granted);
        if (represents) {
            all.add(Role.REPRESENTATIVE);
        } else {
            all.remove(Role.REPRESENTATIVE);
        }
        if (all.contains(Role.OPERATOR)) {
            all.add(Role.ADMINISTRATOR);
        }
        if (all.contains(Role.ADMINISTRATOR)) {
            all.add(Role.OFFICER);
        }
        return Set.copyOf(all);
    }

    /** The same person at work elsewhere: only what is held in the whole installation remains. */
    Asker elsewhere() {
        Set<Role> kept = roles.contains(Role.OPERATOR) ? Set.of(Role.OPERATOR) : Set.of();
        return new Asker(person, Optional.empty(), kept, Set.of(), Set.of(), means);
    }
}
