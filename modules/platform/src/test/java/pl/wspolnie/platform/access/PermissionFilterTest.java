package pl.wspolnie.platform.access;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.annotation.security.PermitAll;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import pl.wspolnie.api.error.Forbidden;
import pl.wspolnie.api.people.MandateKind;
import pl.wspolnie.api.people.Municipality;
import pl.wspolnie.api.people.Organisation;
import pl.wspolnie.api.people.Person;
import pl.wspolnie.api.people.Reach;
import pl.wspolnie.api.plugin.Plugin;
import pl.wspolnie.api.plugin.PluginManifest;
import pl.wspolnie.api.security.Permission;
import pl.wspolnie.api.security.PermissionDefinition;
import pl.wspolnie.api.security.Role;
import pl.wspolnie.platform.boot.PluginSet;
import pl.wspolnie.platform.plugins.MandatesNeeded;
import pl.wspolnie.platform.plugins.Permissions;
import pl.wspolnie.platform.plugins.Plugins;
import pl.wspolnie.platform.scope.Asker;
import pl.wspolnie.platform.scope.HeldRole;
import pl.wspolnie.platform.scope.PresentRequest;
import pl.wspolnie.platform.scope.Situation;

class PermissionFilterTest {

    private final Plugins plugins = new Plugins(PluginSet.of(List.<Plugin>of(() -> PluginManifest.of("forum")
            .withPermissions(
                    PermissionDefinition.of("forum.topic.close", Role.OFFICER),
                    PermissionDefinition.of("forum.vote", Role.RESIDENT).under(MandateKind.VOTE)))));
    private final PermissionFilter filter =
            new PermissionFilter(new PresentRequest(this::reach, new MandatesNeeded(plugins)));

    /** Here whoever holds a role in a department holds the officer's permissions in department 7. */
    private Reach reach(String permission, Optional<Municipality> here, Asker asker) {
        if (new Permissions(plugins).allow(permission, asker.roles())) {
            return Reach.EVERYWHERE;
        }
        return asker.others().isEmpty() ? Reach.NOWHERE : new Reach(false, Set.of(7L));
    }

    static class Resource {

        @PermitAll
        public void read() {}

        @Permission("forum.topic.close")
        public void close() {}

        @Permission(value = "forum.topic.close", inDepartments = true)
        public void closeInDepartment() {}

        @Permission("forum.vote")
        public void vote() {}

        @Permission("forum.topic.undeclared")
        public void undeclared() {}

        public void forgotten() {}
    }

    @AfterEach
    void leave() {
        Situation.end();
    }

    @Test
    void letsEverybodyReadWhatIsOpen() {
        assertDoesNotThrow(() -> call("read"));
    }

    @Test
    void asksForThePermission() {
        assertThrows(Forbidden.class, () -> call("close"));
        become(Role.RESIDENT);
        assertThrows(Forbidden.class, () -> call("close"));
        become(Role.OFFICER);
        assertDoesNotThrow(() -> call("close"));
        become(Role.OPERATOR);
        assertDoesNotThrow(() -> call("close"));
    }

    @Test
    void letsADepartmentsOfficerInOnlyWhereTheMethodMindsDepartments() {
        var person = new Person(1, "Ktoś", "ktos@example.org");
        var held = Set.of(new HeldRole("OFFICER", Optional.of(7L)));
        become(new Asker(person, Optional.empty(), Set.of(), Set.of(), held, Asker.Means.USUAL));
        assertThrows(Forbidden.class, () -> call("close"));
        assertDoesNotThrow(() -> call("closeInDepartment"));
    }

    @Test
    void refusesWhatNamesNoPermissionOrAnUnknownOne() {
        become(Role.OPERATOR);
        assertThrows(Forbidden.class, () -> call("forgotten"));
        assertThrows(Forbidden.class, () -> call("undeclared"));
    }

    private static void become(Role role) {
        var asker = new Asker(new Person(1, "Ktoś", "ktos@example.org"), Optional.empty(), Set.of(role));
        become(asker);
    }

    private void call(String method) {
        filter.check(Arrays.stream(Resource.class.getDeclaredMethods())
                .filter(candidate -> candidate.getName().equals(method))
                .findFirst()
                .orElseThrow());
    }

    @Test
    void asksWhoActsForAnOrganisationForAMandateThatCoversIt() {
        var person = new Person(1, "Ktoś", "ktos@example.org");
        var brigade = Optional.of(new Organisation(7, "OSP"));
        become(new Asker(person, Optional.empty(), Set.of()));
        assertDoesNotThrow(() -> call("vote"));
        become(new Asker(person, brigade, Set.of(), Set.of(MandateKind.VOTE)));
        assertDoesNotThrow(() -> call("vote"));
        become(new Asker(person, brigade, Set.of(), Set.of(MandateKind.SUBMIT)));
        assertThrows(Forbidden.class, () -> call("vote"));
    }

    private static void become(Asker asker) {
        new Situation(Optional.empty(), Optional.of(asker), Locale.ENGLISH).begin();
    }
}
