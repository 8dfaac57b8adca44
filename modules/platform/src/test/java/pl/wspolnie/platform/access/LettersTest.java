package pl.wspolnie.platform.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pl.wspolnie.api.error.Conflict;
import pl.wspolnie.api.people.Person;
import pl.wspolnie.platform.TestPlatform;
import pl.wspolnie.platform.accounts.LogIn;
import pl.wspolnie.platform.accounts.LogInMeans;
import pl.wspolnie.platform.accounts.Newcomer;
import pl.wspolnie.platform.data.TestDatabase;
import pl.wspolnie.platform.mail.Letter;
import pl.wspolnie.platform.mail.Postman;

/** What letters open: accounts, passwords, addresses. */
class LettersTest {

    static Stream<TestPlatform> platforms() {
        return TestPlatform.onBothDatabases().peek(LettersTest::sent);
    }

    @ParameterizedTest
    @MethodSource("platforms")
    void opensAnAccountOnceForWhoReadsTheMailbox(TestPlatform platform) {
        var email = address();
        register(platform, email);
        assertFalse(hasAccount(platform, email), "before the mailbox has answered there is nothing");
        var letter = sent(platform).get(0);
        assertEquals(email, letter.recipient());
        assertEquals("platform.letter.register.subject", letter.subject());
        var person = confirm(platform, token(letter)).orElseThrow();
        assertEquals("Nowa Osoba", person.name());
        assertEquals(person.id(), attempt(platform, email, "long enough").account());
        assertTrue(confirm(platform, token(letter)).isEmpty(), "a second time");
    }

    @ParameterizedTest
    @MethodSource("platforms")
    void keepsOnlyTheHashOfWhatALetterOpens(TestPlatform platform) {
        register(platform, address());
        var token = token(sent(platform).get(0));
        var kept = platform.database.call(() -> platform.entities
                .createNativeQuery("select token_hash || details || email from platform_account_ticket"
                        + " union select link || mail_key || body from platform_outbox_mail")
                .getResultList());
        assertTrue(kept.stream().noneMatch(row -> row.toString().contains(token)), "the outbox forgets it too");
    }

    @ParameterizedTest
    @MethodSource("platforms")
    void doesNotOpenAfterADay(TestPlatform platform) {
        var email = address();
        register(platform, email);
        var token = token(sent(platform).get(0));
        platform.clock.advance(Duration.ofHours(24));
        assertTrue(confirm(platform, token).isEmpty());
        assertFalse(hasAccount(platform, email));
    }

    @ParameterizedTest
    @MethodSource("platforms")
    void tellsOnlyTheMailboxThatThereIsAnAccount(TestPlatform platform) {
        var person = platform.person();
        register(platform, person.email());
        var letter = sent(platform).get(0);
        assertEquals("platform.letter.known.subject", letter.subject());
        assertTrue(platform.database.call(() -> platform.resets.set(token(letter), "quite another one")));
        assertEquals(
                person.id(),
                attempt(platform, person.email(), "quite another one").account());
    }

    @ParameterizedTest
    @MethodSource("platforms")
    void yieldsToWhoWasFaster(TestPlatform platform) {
        var email = address();
        register(platform, email);
        register(platform, email);
        var letters = sent(platform);
        confirm(platform, token(letters.get(0)));
        assertThrows(Conflict.class, () -> confirm(platform, token(letters.get(1))));
    }

    @ParameterizedTest
    @MethodSource("platforms")
    void setsAPasswordOnceAndEndsAllSessions(TestPlatform platform) {
        var person = platform.person();
        var session = platform.database.call(() -> platform.sessions.begin(person.id(), LogInMeans.UNKNOWN));
        ask(platform, person.email());
        ask(platform, person.email());
        var letters = sent(platform);
        assertEquals("platform.letter.password.subject", letters.get(0).subject());
        assertTrue(platform.database.call(() -> platform.resets.set(token(letters.get(0)), "quite another one")));
        assertTrue(platform.database.call(() -> platform.sessions.find(session)).isEmpty());
        assertFalse(platform.database.call(() -> platform.resets.set(token(letters.get(0)), "a third password")));
        assertFalse(
                platform.database.call(() -> platform.resets.set(token(letters.get(1)), "a third password")),
                "nor with another letter");
        assertEquals(
                person.id(),
                attempt(platform, person.email(), "quite another one").account());
        assertEquals(
                "platform.letter.changed.password.subject",
                sent(platform).get(0).subject());
    }

    @ParameterizedTest
    @MethodSource("platforms")
    void freesWhoForgotThePasswordFromWaiting(TestPlatform platform) {
        var person = platform.person();
        for (var wrong = 0; wrong < 10; wrong++) {
            attempt(platform, person.email(), "wrong");
        }
        assertFalse(attempt(platform, person.email(), "long enough").pause().isZero());
        ask(platform, person.email());
        var token = token(sent(platform).get(0));
        platform.database.call(() -> platform.resets.set(token, "quite another one"));
        assertEquals(
                person.id(),
                attempt(platform, person.email(), "quite another one").account());
    }

    @ParameterizedTest
    @MethodSource("platforms")
    void writesToAMailboxWithoutAnAccountToo(TestPlatform platform) {
        var email = address();
        ask(platform, email);
        var letter = sent(platform).get(0);
        assertEquals(email, letter.recipient());
        assertEquals("platform.letter.unknown.subject", letter.subject());
        assertTrue(letter.link().endsWith("/register"));
    }

    @ParameterizedTest
    @MethodSource("platforms")
    void sparesAMailbox(TestPlatform platform) {
        var email = address();
        for (var times = 0; times < 20; times++) {
            register(platform, email);
            ask(platform, email);
        }
        assertEquals(5, sent(platform).size());
    }

    @ParameterizedTest
    @MethodSource("platforms")
    void movesToAnotherAddressAndTellsTheOldOne(TestPlatform platform) {
        var person = platform.person();
        var email = address();
        platform.database.call(() -> platform.emailChanges.ask(person, email));
        assertEquals(
                person.id(), attempt(platform, person.email(), "long enough").account(), "not yet");
        var token = token(sent(platform).get(0));
        assertTrue(platform.database.call(() -> platform.emailChanges.confirm(token)));
        assertFalse(platform.database.call(() -> platform.emailChanges.confirm(token)), "once");
        assertEquals(null, attempt(platform, person.email(), "long enough").account());
        assertEquals(person.id(), attempt(platform, email, "long enough").account());
        var news = sent(platform).get(0);
        assertEquals(person.email(), news.recipient());
        assertEquals("platform.letter.changed.email.subject", news.subject());
    }

    @ParameterizedTest
    @MethodSource("platforms")
    void takesNobodysAddress(TestPlatform platform) {
        var owner = platform.person();
        var other = platform.person();
        platform.database.call(() -> platform.emailChanges.ask(other, owner.email()));
        var letter = sent(platform).get(0);
        assertEquals("platform.letter.taken.subject", letter.subject());
        assertTrue(letter.link().endsWith("/password"));
    }

    private static String address() {
        return "nowa" + TestDatabase.number() + "@example.org";
    }

    private static void register(TestPlatform platform, String email) {
        platform.database.call(
                () -> platform.registrations.register(new Newcomer("Nowa Osoba", email), "/", email + "/net"));
    }

    private static void ask(TestPlatform platform, String email) {
        platform.database.call(() -> platform.resets.ask(email, email + "/net"));
    }

    private static Optional<Person> confirm(TestPlatform platform, String token) {
        return platform.database.call(() -> platform.registrations.confirm(token, "long enough"));
    }

    private static boolean hasAccount(TestPlatform platform, String email) {
        return platform.database.call(() -> platform.accounts.byEmail(email)).isPresent();
    }

    private static LogIn.Outcome attempt(TestPlatform platform, String email, String password) {
        return platform.database.call(() -> platform.logIn.attempt(email, password, email + "/" + password));
    }

    private static String token(Letter letter) {
        return letter.link().substring(letter.link().indexOf("token=") + "token=".length());
    }

    /** Sends all that waits. */
    private static List<Letter> sent(TestPlatform platform) {
        var letters = new ArrayList<Letter>();
        while (platform.database.call(() -> platform.mails.sendNext((letter, beforeEnd) -> {
            letters.add(letter);
            return new Postman.Outcome(Postman.Outcome.Kind.ACCEPTED, "");
        }))) {
            Thread.onSpinWait();
        }
        return letters;
    }
}
