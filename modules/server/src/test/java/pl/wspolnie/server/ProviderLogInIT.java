package pl.wspolnie.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.wspolnie.testkit.client.Answer;
import pl.wspolnie.testkit.client.Client;
import pl.wspolnie.testkit.client.Fields;

/** Logging in by a provider that somebody else made, and that the suite knows by its configuration alone. */
class ProviderLogInIT {

    @TempDir
    private static Path folder;

    private static RealProvider provider;
    private static RunnableJar suite;
    private static URI base;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        var port = freePort();
        base = URI.create("http://localhost:" + port + "/");
        provider = RealProvider.start(base + "login/provider/return");
        var environment = Map.of(
                "OIDC_ISSUER",
                provider.issuer(),
                "OIDC_CLIENT_ID",
                RealProvider.CLIENT,
                "OIDC_CLIENT_SECRET",
                RealProvider.SECRET,
                "OIDC_NAME",
                "Urząd");
        suite = RunnableJar.start(
                folder,
                // The name has a letter that no environment of another encoding can hold.
                "C.UTF-8",
                environment,
                "--port",
                Integer.toString(port),
                "--data",
                folder.resolve("data").toString());
        suite.await("Ctrl-C");
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @AfterAll
    static void stop() {
        suite.close();
        provider.close();
    }

    /** From the suite to the provider's own log-in page, through its form, and back, as a browser goes. */
    private static Answer logIn(Client client, String name) {
        var atProvider = client.follow(client.get("/login/provider?next=/account"));
        var page = client.follow(atProvider).expect(200);
        var form = Fields.of("username", name)
                .and("password", RealProvider.PASSWORD)
                .and("_csrf", page.html().selectFirst("form input[name=_csrf]").attr("value"));
        var passed = client.post(page.uri().toString(), form);
        var back = client.follow(passed);
        while (!back.uri().getPath().equals("/login/provider/return")) {
            back = client.follow(back);
        }
        return back;
    }

    private static String place(Answer answer) {
        assertTrue(answer.isRedirect(), () -> answer + " leads nowhere: " + answer.excerpt());
        return answer.header("Location").replaceFirst("^https?://[^/]+", "");
    }

    @Test
    void opensAnAccountAndKnowsItAgain() {
        var client = new Client(base);
        assertTrue(client.get("/login").body().contains("Zaloguj się przez Urząd"));
        assertEquals("/account", place(logIn(client, "anna")));
        assertTrue(client.get("/account").expect(200).body().contains("anna@elsewhere.example"));
        client.post("/account/name", Fields.of("name", "Anna tutaj inaczej")).expect(303);
        var again = new Client(base);
        assertEquals("/account", place(logIn(again, "anna")));
        assertTrue(again.get("/account").expect(200).body().contains("Anna tutaj inaczej"));
        var other = new Client(base);
        logIn(other, "barbara");
        assertTrue(other.get("/account").expect(200).body().contains("barbara@elsewhere.example"));
    }

    @Test
    void takesNoAddressThatTheProviderDidNotConfirm() {
        assertEquals("/login?provider=unconfirmed", place(logIn(new Client(base), "unconfirmed")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"expired", "replayed"})
    void believesNoTokenThatIsTooOldOrMadeForAnother(String name) {
        var client = new Client(base);
        assertEquals("/login?provider=failed", place(logIn(client, name)));
        assertEquals(303, client.get("/account").status());
    }

    @Test
    void theProviderTakesNoCodeThatWasStolen() {
        var thief = new Client(base);
        var begun = thief.get("/login/provider");
        var address = begun.header("Location");
        assertTrue(address.contains("code_challenge_method=S256"), address);
        // Without its challenge the provider, which demands one, sends the browser back with an error.
        var bare = address.replaceFirst("&code_challenge=[^&]*", "").replaceFirst("&code_challenge_method=[^&]*", "");
        var back = thief.get(bare);
        assertTrue(back.header("Location").contains("error=invalid_request"), back.toString());
        assertEquals("/login?provider=failed", place(thief.follow(back)));
    }
}
