package pl.wspolnie.platform.accounts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pl.wspolnie.api.error.Conflict;
import pl.wspolnie.api.error.InvalidInput;
import pl.wspolnie.api.error.NotFound;
import pl.wspolnie.api.security.Role;
import pl.wspolnie.platform.TestPlatform;
import pl.wspolnie.platform.data.TestDatabase;

class AccountsTest {

    @ParameterizedTest
    @MethodSource("pl.wspolnie.platform.TestPlatform#onBothDatabases")
    void hasOneAccountPerAddressInAnyCase(TestPlatform platform) {
        var person = platform.person();
        assertEquals(person.email().toLowerCase(Locale.ROOT), person.email());
        var again = new NewAccount(person.email().toUpperCase(Locale.ROOT), "Inny", "long enough", "long enough");
        var taken = assertThrows(Conflict.class, () -> platform.database.run(() -> platform.accounts.add(again)));
        assertEquals("platform.account.taken", taken.explanation().key());
    }

    @ParameterizedTest
    @MethodSource("pl.wspolnie.platform.TestPlatform#onBothDatabases")
    void logsInWithThePasswordAlone(TestPlatform platform) {
        var person = platform.person();
        assertEquals(
                person.id(), attempt(platform, person.email(), "long enough").account());
        assertEquals(
                person.id(),
                attempt(platform, " " + person.email() + " ", " long enough ").account());
        assertEquals(null, attempt(platform, person.email(), "wrong").account());
        assertEquals(
                null,
                attempt(platform, "nobody@example.org", "nobody has this password")
                        .account());
    }

    @ParameterizedTest
    @MethodSource("pl.wspolnie.platform.TestPlatform#onBothDatabases")
    void makesWhoGuessesWaitWhetherOrNotThereIsAnAccount(TestPlatform platform) {
        for (var email : new String[] {
            platform.person().email(), "nobody" + platform.person().id() + "@example.org"
        }) {
            for (var wrong = 0; wrong < 10; wrong++) {
                assertEquals(new LogIn.Outcome(null, Duration.ZERO), attempt(platform, email, "wrong"));
            }
            assertEquals(
                    Duration.ofSeconds(30),
                    attempt(platform, email, "long enough").pause());
        }
    }

    @ParameterizedTest
    @MethodSource("pl.wspolnie.platform.TestPlatform#onBothDatabases")
    void forgetsWrongAttemptsAfterARightOne(TestPlatform platform) {
        var person = platform.person();
        for (var round = 0; round < 3; round++) {
            for (var wrong = 0; wrong < 9; wrong++) {
                attempt(platform, person.email(), "wrong");
            }
            assertEquals(
                    person.id(),
                    attempt(platform, person.email(), "long enough").account());
        }
    }

    @ParameterizedTest
    @MethodSource("pl.wspolnie.platform.TestPlatform#onBothDatabases")
    void endsSessionsWithThePassword(TestPlatform platform) {
        var person = platform.person();
        var token = platform.database.call(() -> platform.sessions.begin(person.id(), LogInMeans.UNKNOWN));
        assertEquals(person, find(platform, token).orElseThrow().person());
        assertThrows(
                InvalidInput.class,
                () -> platform.database.run(
                        () -> platform.accounts.changePassword(person.id(), "wrong", "another password")));
        assertTrue(find(platform, token).isPresent());
        platform.database.run(() -> platform.accounts.changePassword(person.id(), "long enough", "another password"));
        assertTrue(find(platform, token).isEmpty());
        assertEquals(
                person.id(),
                attempt(platform, person.email(), "another password").account());
    }

    @ParameterizedTest
    @MethodSource("pl.wspolnie.platform.TestPlatform#onBothDatabases")
    void storesNoToken(TestPlatform platform) {
        var person = platform.person();
        var token = platform.database.call(() -> platform.sessions.begin(person.id(), LogInMeans.UNKNOWN));
        var other = platform.database.call(() -> platform.sessions.begin(person.id(), LogInMeans.UNKNOWN));
        assertNotEquals(token, other);
        var stored = find(platform, token).orElseThrow().tokenHash();
        assertTrue(find(platform, stored).isEmpty(), "what is stored opens nothing");
        platform.database.run(() -> platform.sessions.end(find(platform, token).orElseThrow()));
        assertTrue(find(platform, token).isEmpty());
        assertTrue(find(platform, other).isPresent());
        platform.clock.advance(Duration.ofHours(12));
        assertTrue(find(platform, other).isEmpty(), "left alone overnight");
    }

    @ParameterizedTest
    @MethodSource("pl.wspolnie.platform.TestPlatform#onBothDatabases")
    void closesForGood(TestPlatform platform) {
        var person = platform.person();
        var here = platform.municipality();
        platform.database.run(() -> platform.grants.grant(person.id(), here, Role.OFFICER));
        var token = platform.database.call(() -> platform.sessions.begin(person.id(), LogInMeans.UNKNOWN));
        platform.database.run(() -> platform.accounts.close(person.id()));
        platform.database.run(() -> {
            assertTrue(platform.accounts.find(person.id()).isEmpty());
            assertTrue(platform.grants.in(here).isEmpty());
            assertThrows(NotFound.class, () -> platform.accounts.close(person.id()));
        });
        assertTrue(find(platform, token).isEmpty());
        assertEquals(null, attempt(platform, person.email(), "long enough").account());
        platform.database.run(
                () -> platform.accounts.add(new NewAccount(person.email(), "Ktoś", "long enough", "long enough")));
    }

    @ParameterizedTest
    @MethodSource("pl.wspolnie.platform.TestPlatform#onBothDatabases")
    void grantsRolesPerMunicipality(TestPlatform platform) {
        var person = platform.person().id();
        var here = platform.municipality();
        var there = platform.municipality();
        long grant = platform.database.call(
                () -> platform.grants.grant(person, here, Role.ADMINISTRATOR).id());
        platform.database.run(() -> {
            assertEquals(
                    Set.of(Role.ADMINISTRATOR),
                    platform.grants.held(person, here).roles());
            assertEquals(Set.of(), platform.grants.held(person, there).roles());
            assertEquals(Set.of(), platform.grants.held(person, null).roles());
            assertThrows(InvalidInput.class, () -> platform.grants.grant(person, here, Role.OPERATOR));
            assertThrows(InvalidInput.class, () -> platform.grants.grant(person, here, Role.RESIDENT));
            assertThrows(NotFound.class, () -> platform.grants.revoke(there, grant));
        });
        assertThrows(
                Conflict.class,
                () -> platform.database.run(() -> platform.grants.grant(person, here, Role.ADMINISTRATOR)));
        assertThrows(
                Conflict.class,
                () -> platform.database.run(() -> platform.grants.revoke(here, grant)),
                "a municipality keeps its last administrator");
        var successor = platform.person().id();
        platform.database.run(() -> platform.grants.grant(successor, here, Role.ADMINISTRATOR));
        platform.database.run(() -> platform.grants.revoke(here, grant));
        platform.database.run(() -> {
            assertEquals(Set.of(), platform.grants.held(person, here).roles());
            assertThrows(NotFound.class, () -> platform.grants.revoke(here, grant));
            platform.grants.grant(person, here, Role.ADMINISTRATOR);
        });
    }

    @ParameterizedTest
    @MethodSource("pl.wspolnie.platform.TestPlatform#onBothDatabases")
    void setsUpTheFirstOperatorOnceAndKeepsTheLast(TestPlatform platform) {
        var early = platform.database.call(platform.firstOperator::invite).orElseThrow();
        var token = platform.database.call(platform.firstOperator::invite).orElseThrow();
        var input = new NewAccount(
                "operator" + token.hashCode() + "@example.org", "Operator", "long enough", "long enough");
        assertThrows(
                InvalidInput.class,
                () -> platform.database.run(() -> platform.firstOperator.accept(early, input)),
                "a later start made it worthless");
        var operator = platform.database.call(() -> platform.firstOperator.accept(token, input));
        platform.database.run(() -> {
            assertEquals(
                    Set.of(Role.OPERATOR),
                    platform.grants.held(operator.id(), null).roles());
            assertFalse(platform.firstOperator.isAwaited());
            assertTrue(platform.firstOperator.invite().isEmpty());
            assertThrows(NotFound.class, () -> platform.firstOperator.accept(token, input));
        });
        var last =
                assertThrows(Conflict.class, () -> platform.database.run(() -> platform.accounts.close(operator.id())));
        assertEquals("platform.role.last", last.explanation().key());
        platform.database.run(() -> platform.entities
                .createQuery("delete from RoleGrantEntity g where g.role = :role")
                .setParameter("role", Role.OPERATOR)
                .executeUpdate());
    }

    @ParameterizedTest
    @MethodSource("pl.wspolnie.platform.TestPlatform#onBothDatabases")
    void endsOtherLogInsAndNoOtherPersons(TestPlatform platform) {
        var person = platform.person();
        var stranger = platform.database.call(
                () -> platform.sessions.begin(platform.person().id(), LogInMeans.UNKNOWN));
        var kept = platform.database.call(() -> platform.sessions.begin(person.id(), LogInMeans.UNKNOWN));
        var phone = platform.database.call(() -> platform.sessions.begin(person.id(), LogInMeans.UNKNOWN));
        var library = platform.database.call(() -> platform.sessions.begin(person.id(), LogInMeans.UNKNOWN));
        var present = find(platform, kept).orElseThrow();
        var ended = find(platform, phone).orElseThrow();
        var mark = platform.database.call(() -> platform.sessions.of(person.id()).stream()
                .filter(session -> session.isOf(ended))
                .findFirst()
                .orElseThrow()
                .mark());
        platform.database.run(() -> platform.sessions.endOther(present, mark));
        assertTrue(find(platform, phone).isEmpty());
        assertTrue(find(platform, library).isPresent());
        platform.database.run(() -> platform.sessions.endOther(present, null));
        assertTrue(find(platform, library).isEmpty());
        assertTrue(find(platform, kept).isPresent());
        assertTrue(find(platform, stranger).isPresent());
    }

    private static LogIn.Outcome attempt(TestPlatform platform, String email, String password) {
        var address = "192.0.2." + TestDatabase.number();
        return platform.database.call(() -> platform.logIn.attempt(email, password, address));
    }

    private static Optional<Session> find(TestPlatform platform, String token) {
        return platform.database.call(() -> platform.sessions.find(token));
    }
}
