package pl.wspolnie.platform.scope;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import pl.wspolnie.api.people.Organisation;
import pl.wspolnie.api.people.Person;
import pl.wspolnie.api.security.Role;

class AskerTest {

    private static final Person PERSON = new Person(1, "Ktoś", "ktos@example.org");
    private static final Optional<Organisation> NOBODY = Optional.empty();
    private static final Optional<Organisation> BRIGADE = Optional.of(new Organisation(2, "OSP"));

    @Test
    void whoIsLoggedInIsAResident() {
        assertEquals(Set.of(Role.RESIDENT), new Asker(PERSON, NOBODY, Set.of()).roles());
    }

    @Test
    void whoActsForAnOrganisationRepresentsIt() {
        assertEquals(Set.of(Role.RESIDENT, Role.REPRESENTATIVE), new Asker(PERSON, BRIGADE, Set.of()).roles());
    }

    @Test
    void nobodyRepresentsWithoutAnOrganisation() {
        assertEquals(Set.of(Role.RESIDENT), new Asker(PERSON, NOBODY, Set.of(Role.REPRESENTATIVE)).roles());
    }

    @Test
    void administratorIsOfficerAndOperatorIsBoth() {
        assertEquals(
                Set.of(Role.RESIDENT, Role.OFFICER, Role.ADMINISTRATOR),
                new Asker(PERSON, NOBODY, Set.of(Role.ADMINISTRATOR)).roles());
        assertEquals(
                Set.of(Role.RESIDENT, Role.OFFICER, Role.ADMINISTRATOR, Role.OPERATOR),
                new Asker(PERSON, NOBODY, Set.of(Role.OPERATOR)).roles());
    }

    @Test
    void elsewhereOnlyAnOperatorKeepsARole() {
        assertEquals(
                Set.of(Role.RESIDENT),
                new Asker(PERSON, BRIGADE, Set.of(Role.ADMINISTRATOR))
                        .elsewhere()
                        .roles());
        assertEquals(
                Set.of(Role.RESIDENT, Role.OFFICER, Role.ADMINISTRATOR, Role.OPERATOR),
                new Asker(PERSON, BRIGADE, Set.of(Role.OPERATOR)).elsewhere().roles());
    }
}
