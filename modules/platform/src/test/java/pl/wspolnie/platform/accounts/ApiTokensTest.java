package pl.wspolnie.platform.accounts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pl.wspolnie.api.error.Conflict;
import pl.wspolnie.api.error.InvalidInput;
import pl.wspolnie.api.error.NotFound;
import pl.wspolnie.api.people.Person;
import pl.wspolnie.platform.TestPlatform;
import pl.wspolnie.platform.audit.AuditTrail;
import pl.wspolnie.platform.scope.Asker;
import pl.wspolnie.platform.scope.Situation;

class ApiTokensTest {

    @ParameterizedTest
    @MethodSource("pl.wspolnie.platform.TestPlatform#onBothDatabases")
    void opensUntilItIsOldOrTakenBack(TestPlatform platform) {
        var person = platform.person();
        var token = make(platform, person, TokenScope.READ);
        var found = find(platform, token).orElseThrow();
        assertEquals(person, found.person());
        assertTrue(found.token().orElseThrow().readOnly());
        assertTrue(find(platform, token + "x").isEmpty());
        platform.clock.advance(Duration.ofDays(30));
        assertTrue(find(platform, token).isEmpty(), "too old");
        var other = make(platform, person, TokenScope.WRITE);
        assertFalse(find(platform, other).orElseThrow().token().orElseThrow().readOnly());
        long number = find(platform, other).orElseThrow().token().orElseThrow().number();
        long stranger = platform.person().id();
        assertThrows(NotFound.class, () -> platform.database.run(() -> platform.tokens.revoke(stranger, number)));
        platform.database.run(() -> platform.tokens.revoke(person.id(), number));
        assertTrue(find(platform, other).isEmpty(), "taken back");
    }

    @ParameterizedTest
    @MethodSource("pl.wspolnie.platform.TestPlatform#onBothDatabases")
    void endsWithAPasswordByMailAndWithTheAccount(TestPlatform platform) {
        var person = platform.person();
        var token = make(platform, person, TokenScope.READ);
        platform.database.run(() -> platform.accounts.changePassword(person.id(), "long enough", "another password"));
        assertTrue(find(platform, token).isPresent(), "its owner's own change");
        platform.database.run(() -> platform.accounts.resetPassword(person.id(), "a third password"));
        assertTrue(find(platform, token).isEmpty());
        var last = make(platform, person, TokenScope.READ);
        platform.database.run(() -> platform.accounts.close(person.id()));
        assertTrue(find(platform, last).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("pl.wspolnie.platform.TestPlatform#onBothDatabases")
    void keepsTheirNumberSmallAndTheirWordsAway(TestPlatform platform) {
        var person = platform.person();
        var token = make(platform, person, TokenScope.READ);
        var rows = platform.database.call(() -> platform.entities
                .createNativeQuery("select token_hash from platform_api_token")
                .getResultList());
        assertFalse(rows.contains(token));
        for (var more = 1; more < 20; more++) {
            make(platform, person, TokenScope.READ);
        }
        assertThrows(Conflict.class, () -> make(platform, person, TokenScope.READ));
    }

    @ParameterizedTest
    @MethodSource("pl.wspolnie.platform.TestPlatform#onBothDatabases")
    void isNamedInTheAudit(TestPlatform platform) {
        var person = platform.person();
        long number = find(platform, make(platform, person, TokenScope.WRITE))
                .orElseThrow()
                .token()
                .orElseThrow()
                .number();
        var asker = new Asker(
                person,
                Optional.empty(),
                Set.of(),
                Set.of(),
                Set.of(),
                new Asker.Means(Optional.of(number), Optional.empty(), false));
        new Situation(Optional.empty(), Optional.of(asker), Locale.ENGLISH)
                .during(() -> platform.database.call(() -> {
                    platform.accounts.rename(person.id(), "Inna");
                    return null;
                }));
        var entries =
                platform.database.call(() -> platform.audit.about(AuditTrail.INSTALLATION, "account/" + person.id()));
        var entry = entries.stream()
                .filter(candidate -> candidate.action().equals("platform.account.renamed"))
                .findFirst()
                .orElseThrow();
        assertTrue(entry.details().contains("\"token\":" + number), entry.details());
        assertTrue(platform.database
                .call(() -> platform.audit.check(AuditTrail.INSTALLATION))
                .fault()
                .isEmpty());
    }

    @ParameterizedTest
    @MethodSource("pl.wspolnie.platform.TestPlatform#onBothDatabases")
    void reachesNoFurtherThanItsPermissions(TestPlatform platform) {
        var person = platform.person();
        assertThrows(InvalidInput.class, () -> make(platform, person, TokenScope.CHOSEN), "none");
        assertThrows(
                InvalidInput.class,
                () -> make(platform, person, TokenScope.CHOSEN, "platform.roles.manage"),
                "one that its owner does not hold");
        var token = make(platform, person, TokenScope.CHOSEN, "platform.organisation.enter");
        var use = find(platform, token).orElseThrow().token().orElseThrow();
        assertFalse(use.readOnly());
        assertEquals(Set.of("platform.organisation.enter"), use.permissions().orElseThrow());
        var means = new Asker.Means(Optional.of(use.number()), use.permissions(), false);
        var asker = new Asker(person, Optional.empty(), Set.of(), Set.of(), Set.of(), means);
        new Situation(Optional.empty(), Optional.of(asker), Locale.ENGLISH).during(() -> {
            assertTrue(platform.request.may("platform.organisation.enter"));
            assertFalse(platform.request.may("platform.account"), "its owner's, but not the token's");
            assertFalse(platform.request.may("platform.moderate"), "neither's");
            return null;
        });
        assertTrue(find(platform, make(platform, person, TokenScope.WRITE))
                .orElseThrow()
                .token()
                .orElseThrow()
                .permissions()
                .isEmpty());
    }

    private static String make(TestPlatform platform, Person person, TokenScope scope, String... permissions) {
        var by = new Session("", person, Optional.empty(), false, Optional.empty());
        return platform.database.call(() ->
                platform.tokens.make(by, new NewToken("zestawienie", scope, List.of(permissions), 30, "long enough")));
    }

    private static Optional<Session> find(TestPlatform platform, String token) {
        return platform.database.call(() -> platform.tokens.find(token));
    }
}
