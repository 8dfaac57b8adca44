package pl.wspolnie.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import pl.wspolnie.testkit.client.Answer;
import pl.wspolnie.testkit.client.Client;
import pl.wspolnie.testkit.client.Fields;
import pl.wspolnie.testkit.running.Mailbox;

/** Opening accounts and looking after them, over real HTTP and real SMTP. */
class AccountsIT extends SuiteTest {

    private static final String PASSWORD = "long enough words";
    private static final String OTHER = "quite another one";

    @BeforeAll
    static void people() {
        bench().account("jest@accounts.example", "Jest", PASSWORD);
    }

    @Test
    void opensAnAccountByTheLetterAndLogsIn() {
        var email = "nowa@accounts.example";
        var newcomer = visitor();
        var sent = register(newcomer, email);
        assertTrue(newcomer.cookies().isEmpty(), "nobody is logged in yet");
        assertFalse(sent.body().contains("token="), "the page does not open the account");
        var link = Mailbox.await(email, 1).link();
        var form = newcomer.get(link).expect(200);
        assertTrue(form.header("Cache-Control").contains("no-store"));
        assertEquals("no-referrer", form.header("Referrer-Policy"));
        var token = form.html().selectFirst("main input[name=token]").attr("value");
        var choice = Fields.of("token", token).and("password", PASSWORD);
        assertEquals(
                400,
                newcomer.post("/register/confirm", choice.and("repeated", OTHER))
                        .status());
        var opened = newcomer.post("/register/confirm", choice.and("repeated", PASSWORD));
        assertEquals(303, opened.status(), opened.excerpt());
        assertTrue(newcomer.follow(opened).body().contains("Konto założone"));
        newcomer.get("/account").expect(200);
        assertEquals(410, visitor().get(link).status(), "the link is used up");
        visitor().logIn(email, PASSWORD);
    }

    @Test
    void answersTheSameWhetherOrNotThereIsAnAccount() {
        var known = register(visitor(), "jest@accounts.example");
        var unknown = register(visitor(), "brak@accounts.example");
        assertEquals(unknown.body().replace("brak@", "jest@"), known.body());
        var forgot = Fields.of("email", "jest@accounts.example");
        var forgotUnknown = Fields.of("email", "nie-ma@accounts.example");
        assertEquals(
                visitor().post("/password", forgotUnknown).expect(200).body().replace("nie-ma@", "jest@"),
                visitor().post("/password", forgot).expect(200).body());
        assertEquals("Masz już konto", Mailbox.await("jest@accounts.example", 1).subject());
    }

    private static Answer register(Client client, String email) {
        return client.post("/register", Fields.of("name", "Ktoś").and("email", email))
                .expect(200);
    }

    @Test
    void setsANewPasswordByTheLetter() {
        var email = "zapomniane@accounts.example";
        bench().account(email, "Zapominalska", PASSWORD);
        var elsewhere = visitor().logIn(email, PASSWORD);
        visitor().post("/password", Fields.of("email", email)).expect(200);
        var link = Mailbox.await(email, 1).link();
        var token = link.substring(link.indexOf('=') + 1);
        var choice = Fields.of("token", token).and("password", OTHER).and("repeated", OTHER);
        assertEquals(303, visitor().post("/password/new", choice).status());
        assertEquals(410, visitor().post("/password/new", choice).status());
        assertEquals(303, elsewhere.get("/account").status(), "logged out");
        visitor().logIn(email, OTHER);
        assertEquals("Zmieniono hasło Twojego konta", Mailbox.await(email, 2).subject());
    }

    @Test
    void changesTheAddressWithThePasswordAndTheLetter() {
        var before = "stary@accounts.example";
        var after = "nowy@accounts.example";
        bench().account(before, "Przeprowadzka", PASSWORD);
        var person = visitor().logIn(before, PASSWORD);
        var wrong = Fields.of("email", after).and("secret", "wrong password");
        assertEquals(400, person.post("/account/email", wrong).status());
        person.post("/account/email", wrong.with("secret", PASSWORD)).expect(200);
        var link = Mailbox.await(after, 1).link();
        assertTrue(visitor().get(link).expect(200).body().contains(after));
        var token = Fields.of("token", link.substring(link.indexOf('=') + 1));
        assertEquals(303, visitor().post("/account/email/confirm", token).status());
        assertEquals(410, visitor().post("/account/email/confirm", token).status());
        visitor().logIn(after, PASSWORD);
        assertEquals(
                "Zmieniono adres e-mail Twojego konta", Mailbox.await(before, 1).subject());
    }

    @Test
    void remembersWhoAsksForIt() {
        var email = "pamietaj@accounts.example";
        bench().account(email, "Pamiętliwa", PASSWORD);
        var login = Fields.of("email", email).and("password", PASSWORD);
        assertFalse(visitor().post("/login", login).header("Set-Cookie").contains("Max-Age"));
        assertTrue(visitor()
                .post("/login", login.and("remember", "true"))
                .header("Set-Cookie")
                .contains("Max-Age=15552000"));
    }

    @Test
    void showsAndEndsSessions() {
        var email = "urzadzenia@accounts.example";
        bench().account(email, "Wielourządzeniowa", PASSWORD);
        var phone = visitor();
        phone.post(
                        "/login",
                        Fields.of("email", email).and("password", PASSWORD),
                        "User-Agent",
                        "Mozilla/5.0 (Android 15; Mobile) Firefox/140.0")
                .expect(303);
        var desk = visitor().logIn(email, PASSWORD);
        var list = desk.get("/account/sessions").expect(200).html();
        assertTrue(list.text().contains("Firefox, Android"), list.text());
        var mark = list.selectFirst("main input[name=session]").attr("value");
        assertEquals(
                303, desk.post("/account/sessions", Fields.of("session", mark)).status());
        assertEquals(303, phone.get("/account").status(), "ended");
        desk.get("/account").expect(200);
    }

    @Test
    void slowsDownAnAddressThatGuessesAtManyAccounts() {
        var guesser = visitor();
        for (var guess = 0; guess < 10; guess++) {
            assertEquals(
                    400, guess(guesser, "cel" + guess + "@accounts.example").status());
        }
        var refused = guess(guesser, "jest@accounts.example");
        assertEquals(429, refused.status());
        assertTrue(refused.body().contains("Spróbuj ponownie za 1 minutę"), refused.excerpt());
        assertTrue(Integer.parseInt(refused.header("Retry-After")) <= 31);
        var english = new Client(base(), "en");
        for (var guess = 0; guess < 10; guess++) {
            guess(english, "target" + guess + "@accounts.example");
        }
        assertTrue(guess(english, "x@accounts.example").body().contains("Try again in 1 minute."));
    }

    private static Answer guess(Client client, String email) {
        return client.post("/login", Fields.of("email", email).and("password", "a wild guess"));
    }

    @Test
    void neverLeavesTheSiteAfterTheLetter() {
        var email = "dalej@accounts.example";
        visitor()
                .post(
                        "/register",
                        Fields.of("name", "Dalej").and("email", email).and("next", "https://evil.example/"))
                .expect(200);
        var link = Mailbox.await(email, 1).link();
        var choice = Fields.of("token", link.substring(link.indexOf('=') + 1))
                .and("password", PASSWORD)
                .and("repeated", PASSWORD);
        var opened = visitor().post("/register/confirm", choice);
        assertEquals("/", URI.create(opened.header("Location")).getPath());
    }

    @Test
    void closesAnAccountForGood() {
        bench().municipality("odejscia", "Odejścia", "8800062");
        var email = "odchodzi@accounts.example";
        var key = bench().account(email, "Odchodząca Osoba", PASSWORD);
        bench().organisation("odejscia", "OSP Odejścia", key);
        var person = visitor().logIn(email, PASSWORD);
        person.get("/account/close").expect(200);
        var leave = Fields.of("secret", PASSWORD);
        assertEquals(400, person.post("/account/close", leave).status(), "not by mistake");
        var sure = leave.and("sure", "true");
        assertEquals(
                400,
                person.post("/account/close", sure.with("secret", "wrong password"))
                        .status());
        assertEquals(303, person.post("/account/close", sure).status());
        assertEquals(303, person.get("/account").status(), "logged out");
        assertEquals(
                400,
                visitor()
                        .post("/login", Fields.of("email", email).and("password", PASSWORD))
                        .status());
        Mailbox.await(email, "Konto zostało zamknięte");
        register(visitor(), email);
        // Nothing is left that knows the address.
        Mailbox.await(email, "Dokończ zakładanie konta");
    }

    @Test
    void keepsTheLastAdministratorFromLeaving() {
        bench().municipality("ostatnia", "Ostatnia", "8800072");
        var email = "ostatni@accounts.example";
        bench().role(bench().account(email, "Ostatni", PASSWORD), "ostatnia", "ADMINISTRATOR");
        var person = visitor().logIn(email, PASSWORD);
        var refused =
                person.post("/account/close", Fields.of("secret", PASSWORD).and("sure", "true"));
        assertEquals(409, refused.status());
        assertTrue(refused.body().contains("ostatni administrator"), refused.excerpt());
        person.get("/account").expect(200);
    }

    @Test
    void letsTheOperatorInviteSomebody() {
        bench().role(bench().account("operator@accounts.example", "Operator", PASSWORD), "", "OPERATOR");
        var operator = visitor().logIn("operator@accounts.example", PASSWORD);
        var email = "zaproszona@accounts.example";
        var guest = Fields.of("name", "Zaproszona").and("email", email);
        assertEquals(
                403,
                visitor()
                        .logIn("jest@accounts.example", PASSWORD)
                        .get("/admin/invitations")
                        .status());
        var page = operator.post("/admin/invitations", guest).expect(200);
        var link = page.html().selectFirst("main .alert code").text();
        assertTrue(link.endsWith(Mailbox.await(email, 1).link()), "the letter has the same link");
        var choice = Fields.of("token", link.substring(link.indexOf('=') + 1))
                .and("password", PASSWORD)
                .and("repeated", PASSWORD);
        assertEquals(303, visitor().post("/register/confirm", choice).status());
        assertEquals(409, operator.post("/admin/invitations", guest).status());
    }
}
