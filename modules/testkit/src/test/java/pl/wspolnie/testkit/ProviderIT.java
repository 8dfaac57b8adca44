package pl.wspolnie.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pl.wspolnie.testkit.client.Answer;
import pl.wspolnie.testkit.client.Client;
import pl.wspolnie.testkit.running.IdentityProvider;
import pl.wspolnie.testkit.running.IdentityProvider.Flaw;
import pl.wspolnie.testkit.running.IdentityProvider.Visitor;
import pl.wspolnie.testkit.running.Mailbox;

/** Logging in with an OpenID Connect provider, over real HTTP. */
class ProviderIT extends SuiteTest {

    private static final String PASSWORD = "long enough words";

    private static Visitor somebody(String name, boolean confirmed) {
        return new Visitor("subject-" + name, name + "@provider.example", confirmed, "Osoba " + name);
    }

    /** To the provider and back, as a browser goes. */
    private static Answer logIn(Client client, Visitor who, Flaw flaw) {
        IdentityProvider.expect(who, flaw);
        var sent = client.get("/login/provider?next=/help");
        assertEquals(303, sent.status(), sent.excerpt());
        var back = client.follow(sent);
        assertEquals(302, back.status(), back.body());
        return client.follow(back);
    }

    private static String place(Answer answer) {
        return answer.header("Location").replaceFirst("^https?://[^/]+", "");
    }

    @Test
    void opensAnAccountForSomebodyNewAndKnowsThemAgain() {
        var who = somebody("nowa", true);
        var client = visitor();
        assertTrue(client.get("/login").body().contains("Zaloguj się przez Próbny"));
        assertEquals("/help", place(logIn(client, who, Flaw.NONE)));
        assertTrue(client.get("/account").expect(200).body().contains("nowa@provider.example"));
        var moved = new Visitor(who.subject(), "inny@provider.example", true, "Inna");
        var again = visitor();
        logIn(again, moved, Flaw.NONE);
        assertTrue(
                again.get("/account").expect(200).body().contains("nowa@provider.example"),
                "the subject counts, not the address");
    }

    @Test
    void joinsAnAccountByAConfirmedAddressAndTellsItsOwner() {
        bench().account("dawna@provider.example", "Dawna Osoba", PASSWORD);
        var client = visitor();
        assertEquals("/help", place(logIn(client, somebody("dawna", true), Flaw.NONE)));
        assertTrue(client.get("/account").expect(200).body().contains("Dawna Osoba"));
        assertEquals(
                "Nowy sposób logowania do Twojego konta",
                Mailbox.await("dawna@provider.example", 1).subject());
        visitor().logIn("dawna@provider.example", PASSWORD);
    }

    @Test
    void joinsNothingByAnAddressThatNobodyConfirmed() {
        bench().account("ofiara@provider.example", "Ofiara", PASSWORD);
        var client = visitor();
        assertEquals("/login?provider=unconfirmed", place(logIn(client, somebody("ofiara", false), Flaw.NONE)));
        assertEquals(303, client.get("/account").status());
        assertTrue(client.get("/login?provider=unconfirmed").body().contains("nie potwierdza Twojego adresu"));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NONE")
    void believesNoFlawedToken(Flaw flaw) {
        var client = visitor();
        var name = "flaw-" + flaw.name().toLowerCase(Locale.ROOT);
        assertEquals("/login?provider=failed", place(logIn(client, somebody(name, true), flaw)), flaw.name());
        assertEquals(303, client.get("/account").status());
    }

    @Test
    void refusesWhoBringsBackWhatSomebodyElseBegan() {
        IdentityProvider.expect(somebody("napastnik", true), Flaw.NONE);
        var attacker = visitor();
        var back = attacker.follow(attacker.get("/login/provider"));
        var victim = visitor();
        assertEquals("/login?provider=failed", place(victim.follow(back)), "no errand of the victim's");
        victim.get("/login/provider");
        assertEquals("/login?provider=failed", place(victim.follow(back)), "another state");
        assertEquals(303, victim.get("/account").status());
    }

    @Test
    void takesACodeOnce() {
        IdentityProvider.expect(somebody("raz", true), Flaw.NONE);
        var client = visitor();
        var back = client.follow(client.get("/login/provider"));
        assertEquals("/", place(client.follow(back)));
        assertEquals("/login?provider=failed", place(client.follow(back)));
    }

    @Test
    void leavesNothingBehindInTheBrowserAndNeverTheSite() {
        IdentityProvider.expect(somebody("dalej", true), Flaw.NONE);
        var client = visitor();
        var back = client.follow(client.get("/login/provider?next=https://evil.example/"));
        assertEquals("/", place(client.follow(back)));
        assertFalse(
                client.cookies().stream().anyMatch(cookie -> cookie.getName().equals("wspolnie_errand")));
    }
}
