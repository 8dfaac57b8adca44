package pl.wspolnie.platform.accounts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pl.wspolnie.api.error.Conflict;
import pl.wspolnie.api.error.InvalidInput;
import pl.wspolnie.api.people.Municipality;
import pl.wspolnie.api.people.Person;
import pl.wspolnie.api.people.Reach;
import pl.wspolnie.api.security.Role;
import pl.wspolnie.platform.TestPlatform;
import pl.wspolnie.platform.scope.Asker;
import pl.wspolnie.platform.scope.Situation;
import pl.wspolnie.platform.text.Languages;

/** Roles as municipalities compose them, and grants with departments and dates. */
class RolesTest {

    private static final String ORGANISATIONS = "platform.organisations.manage";
    private static final String AREAS = "platform.areas.manage";
    private static final String ROLES = "platform.roles.manage";
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @ParameterizedTest
    @MethodSource("pl.wspolnie.platform.TestPlatform#onBothDatabases")
    void letsAMunicipalityComposeItsOwnRole(TestPlatform platform) {
        var here = platform.municipality();
        var there = platform.municipality();
        var clerk = platform.person();
        long role = platform.at(
                here, () -> platform.roles.compose("Kartografka", Set.of(AREAS)).id());
        grant(platform, clerk, here, new GrantTerms(null, role, null, null, null));
        assertEquals(Reach.EVERYWHERE, reach(platform, clerk, here, AREAS));
        assertEquals(Reach.NOWHERE, reach(platform, clerk, here, ORGANISATIONS));
        assertEquals(Reach.NOWHERE, reach(platform, clerk, there, AREAS));
        platform.in(here, () -> platform.roles.change(role, "Kartografka", Set.of(AREAS), Set.of(ORGANISATIONS)));
        assertEquals(Reach.NOWHERE, reach(platform, clerk, here, AREAS));
        assertEquals(Reach.EVERYWHERE, reach(platform, clerk, here, ORGANISATIONS));
        platform.in(here, () -> platform.roles.close(role));
        assertEquals(Reach.NOWHERE, reach(platform, clerk, here, ORGANISATIONS));
        assertTrue(
                platform.database.call(() -> platform.grants.heldBy(clerk.id())).isEmpty());
        platform.at(here, () -> platform.roles.compose("Kartografka", Set.of(AREAS)));
        assertThrows(
                Conflict.class, () -> platform.at(here, () -> platform.roles.compose("Kartografka", Set.of(AREAS))));
    }

    @ParameterizedTest
    @MethodSource("pl.wspolnie.platform.TestPlatform#onBothDatabases")
    void letsAMunicipalityDecideAboutBuiltInRoles(TestPlatform platform) {
        var here = platform.municipality();
        var there = platform.municipality();
        var officer = platform.person();
        grant(platform, officer, here, GrantTerms.of(Role.OFFICER));
        grant(platform, officer, there, GrantTerms.of(Role.OFFICER));
        platform.in(here, () -> platform.rules.decide(Role.OFFICER, Set.of(ORGANISATIONS), Set.of(AREAS)));
        assertEquals(Reach.NOWHERE, reach(platform, officer, here, ORGANISATIONS));
        assertEquals(Reach.EVERYWHERE, reach(platform, officer, here, AREAS));
        assertEquals(Reach.EVERYWHERE, reach(platform, officer, there, ORGANISATIONS));
        assertEquals(Reach.NOWHERE, reach(platform, officer, there, AREAS));
        platform.in(here, () -> platform.rules.decide(Role.OFFICER, Set.of(AREAS), Set.of(ORGANISATIONS)));
        assertEquals(Reach.EVERYWHERE, reach(platform, officer, here, ORGANISATIONS));
        assertEquals(Reach.NOWHERE, reach(platform, officer, here, AREAS));
    }

    @ParameterizedTest
    @MethodSource("pl.wspolnie.platform.TestPlatform#onBothDatabases")
    void neverLocksAMunicipalityOut(TestPlatform platform) {
        var here = platform.municipality();
        var role = Role.ADMINISTRATOR;
        assertThrows(
                InvalidInput.class,
                () -> platform.in(here, () -> platform.rules.decide(role, Set.of(ROLES), Set.of())));
        assertThrows(
                InvalidInput.class,
                () -> platform.in(
                        here, () -> platform.rules.decide(Role.RESIDENT, Set.of(), Set.of("platform.operate"))));
        assertThrows(
                InvalidInput.class,
                () -> platform.at(here, () -> platform.roles.compose("Wszechmocna", Set.of("platform.operate"))));
    }

    @ParameterizedTest
    @MethodSource("pl.wspolnie.platform.TestPlatform#onBothDatabases")
    void letsNobodyGiveWhatTheyDoNotHold(TestPlatform platform) {
        var here = platform.municipality();
        var head = platform.person();
        var other = platform.person().id();
        long granting = platform.at(
                here, () -> platform.roles.compose("Kadrowa", Set.of(ROLES)).id());
        grant(platform, head, here, new GrantTerms(null, granting, null, null, null));
        assertThrows(
                InvalidInput.class,
                () -> as(platform, head, here, () -> platform.grants.grant(other, here, GrantTerms.of(Role.OFFICER))));
        assertThrows(
                InvalidInput.class,
                () -> as(platform, head, here, () -> platform.roles.compose("Areas", Set.of(AREAS))));
        as(
                platform,
                head,
                here,
                () -> platform.grants.grant(other, here, new GrantTerms(null, granting, null, null, null)));
        var administrator = platform.person();
        long held = grant(platform, administrator, here, GrantTerms.of(Role.ADMINISTRATOR));
        assertThrows(
                InvalidInput.class,
                () -> as(platform, head, here, () -> {
                    platform.grants.revoke(here, held);
                    return null;
                }),
                "nor take it away");
    }

    @ParameterizedTest
    @MethodSource("pl.wspolnie.platform.TestPlatform#onBothDatabases")
    void keepsADepartmentsRoleToTheDepartment(TestPlatform platform) {
        var here = platform.municipality();
        var head = platform.person();
        var clerk = platform.person().id();
        long roads = platform.at(here, () -> platform.departments.add("Drogi")).id();
        long schools =
                platform.at(here, () -> platform.departments.add("Oświata")).id();
        long granting = platform.at(here, () -> platform.roles
                .compose("Naczelniczka", Set.of(ROLES, AREAS))
                .id());
        grant(platform, head, here, new GrantTerms(null, granting, roads, null, null));
        assertEquals(new Reach(false, Set.of(roads)), reach(platform, head, here, ROLES));
        var inSchools = new GrantTerms(null, granting, schools, null, null);
        var everywhere = new GrantTerms(null, granting, null, null, null);
        var inRoads = new GrantTerms(null, granting, roads, null, null);
        for (var beyond : List.of(inSchools, everywhere)) {
            assertThrows(
                    InvalidInput.class,
                    () -> as(platform, head, here, () -> platform.grants.grant(clerk, here, beyond)));
        }
        as(platform, head, here, () -> platform.grants.grant(clerk, here, inRoads));
        assertThrows(
                InvalidInput.class,
                () -> grant(platform, head, here, new GrantTerms(Role.ADMINISTRATOR, null, roads, null, null)));
        platform.in(here, () -> platform.departments.close(roads));
        assertTrue(platform.database.call(() -> platform.grants.heldBy(clerk)).isEmpty(), "closed with the department");
    }

    @ParameterizedTest
    @MethodSource("pl.wspolnie.platform.TestPlatform#onBothDatabases")
    void knowsNoDepartmentOrRoleOfAnotherMunicipality(TestPlatform platform) {
        var here = platform.municipality();
        var there = platform.municipality();
        var person = platform.person();
        long foreign =
                platform.at(there, () -> platform.departments.add("Obcy")).id();
        long role = platform.at(
                there, () -> platform.roles.compose("Obca", Set.of(AREAS)).id());
        assertThrows(
                InvalidInput.class,
                () -> grant(platform, person, here, new GrantTerms(Role.OFFICER, null, foreign, null, null)));
        assertThrows(
                InvalidInput.class, () -> grant(platform, person, here, new GrantTerms(null, role, null, null, null)));
    }

    @ParameterizedTest
    @MethodSource("pl.wspolnie.platform.TestPlatform#onBothDatabases")
    void countsFromTheFirstDayToTheLast(TestPlatform platform) {
        var here = platform.municipality();
        var officer = platform.person();
        var terms = new GrantTerms(Role.OFFICER, null, null, TODAY.plusDays(1), TODAY.plusDays(2));
        grant(platform, officer, here, terms);
        assertEquals(Reach.NOWHERE, reach(platform, officer, here, ORGANISATIONS));
        platform.clock.advance(Duration.ofDays(1));
        assertEquals(Reach.EVERYWHERE, reach(platform, officer, here, ORGANISATIONS));
        assertThrows(Conflict.class, () -> grant(platform, officer, here, GrantTerms.of(Role.OFFICER)), "holds it");
        platform.clock.advance(Duration.ofDays(1));
        assertEquals(Reach.EVERYWHERE, reach(platform, officer, here, ORGANISATIONS));
        platform.clock.advance(Duration.ofDays(1));
        assertEquals(Reach.NOWHERE, reach(platform, officer, here, ORGANISATIONS));
        grant(platform, officer, here, GrantTerms.of(Role.OFFICER));
        assertEquals(Reach.EVERYWHERE, reach(platform, officer, here, ORGANISATIONS));
        assertThrows(
                InvalidInput.class,
                () -> grant(
                        platform, officer, here, new GrantTerms(Role.OFFICER, null, null, TODAY, TODAY.minusDays(1))));
    }

    @ParameterizedTest
    @MethodSource("pl.wspolnie.platform.TestPlatform#onBothDatabases")
    void keepsAnAdministratorWithoutAnEnd(TestPlatform platform) {
        var here = platform.municipality();
        var first = platform.person();
        var second = platform.person();
        var passing = new GrantTerms(Role.ADMINISTRATOR, null, null, null, TODAY.plusDays(9));
        assertThrows(InvalidInput.class, () -> grant(platform, first, here, passing));
        long lasting = grant(platform, first, here, GrantTerms.of(Role.ADMINISTRATOR));
        grant(platform, second, here, passing);
        assertThrows(Conflict.class, () -> platform.database.run(() -> platform.grants.revoke(here, lasting)));
        assertThrows(Conflict.class, () -> platform.database.run(() -> platform.accounts.close(first.id())));
        assertTrue(
                platform.database.call(() -> platform.accounts.find(first.id())).isPresent());
    }

    @ParameterizedTest
    @MethodSource("pl.wspolnie.platform.TestPlatform#onBothDatabases")
    void keepsOneOfTwoAdministratorsWhoRemoveEachOther(TestPlatform platform) {
        for (var round = 0; round < 5; round++) {
            var here = platform.municipality();
            long first = grant(platform, platform.person(), here, GrantTerms.of(Role.ADMINISTRATOR));
            long second = grant(platform, platform.person(), here, GrantTerms.of(Role.ADMINISTRATOR));
            var start = new CountDownLatch(1);
            var removals = List.of(first, second).stream()
                    .map(grant -> CompletableFuture.supplyAsync(() -> isRevoked(platform, here, grant, start)))
                    .toList();
            start.countDown();
            var revoked = removals.stream().filter(CompletableFuture::join).count();
            assertEquals(1, revoked, "one succeeds, the other is refused");
            assertEquals(
                    1, platform.database.call(() -> platform.grants.in(here)).size());
        }
    }

    private static boolean isRevoked(TestPlatform platform, Municipality here, long grant, CountDownLatch start) {
        try {
            start.await();
            platform.database.run(() -> platform.grants.revoke(here, grant));
            return true;
        } catch (Conflict last) {
            assertEquals("platform.role.lastadministrator", last.explanation().key());
            return false;
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    @ParameterizedTest
    @MethodSource("pl.wspolnie.platform.TestPlatform#onBothDatabases")
    void keepsWhatTwoAdministratorsDecideAtOnce(TestPlatform platform) {
        var here = platform.municipality();
        platform.in(here, () -> platform.rules.decide(Role.OFFICER, Set.of(), Set.of(AREAS)));
        platform.in(here, () -> platform.rules.decide(Role.OFFICER, Set.of(), Set.of("platform.audit.read")));
        var held = platform.at(here, () -> platform.rules.of(Role.OFFICER));
        assertTrue(held.containsAll(Set.of(AREAS, "platform.audit.read")), "each form changes only what it shows");
        assertFalse(held.contains("platform.modules.manage"));
    }

    private static long grant(TestPlatform platform, Person person, Municipality here, GrantTerms terms) {
        return platform.database.call(
                () -> platform.grants.grant(person.id(), here, terms).id());
    }

    private static Reach reach(TestPlatform platform, Person person, Municipality here, String permission) {
        return as(platform, person, here, () -> platform.request.reach(permission));
    }

    private static <T> T as(TestPlatform platform, Person person, Municipality here, Supplier<T> work) {
        var held = platform.database.call(() -> platform.grants.held(person.id(), here));
        var asker = new Asker(person, Optional.empty(), held.roles(), Set.of(), held.others(), Asker.Means.USUAL);
        return new Situation(Optional.of(here), Optional.of(asker), Languages.POLISH)
                .during(() -> platform.database.call(work));
    }
}
