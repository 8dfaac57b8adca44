package pl.wspolnie.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import pl.wspolnie.platform.accounts.Codes;
import pl.wspolnie.testkit.client.Answer;
import pl.wspolnie.testkit.client.Client;
import pl.wspolnie.testkit.client.Fields;

/** Second factors and tokens, over real HTTP. */
class SecuredIT extends SuiteTest {

    private static final String HERE = "bezpieczna";
    private static final long STEP = 30_000;
    private static final String PASSWORD = "long enough words";
    private static final String API = "/api/v1/" + HERE + "/sample/notices";

    @BeforeAll
    static void place() {
        bench().municipality(HERE, "Bezpieczna", "8800042");
        bench().module(HERE, "sample", true);
    }

    private static Client person(String email, String role) {
        var key = bench().account(email, email.replaceFirst("@.*", ""), PASSWORD);
        if (!role.isEmpty()) {
            bench().role(key, HERE, role);
        }
        return visitor().logIn(email, PASSWORD);
    }

    /** An app that has read the key from the page, and what it must not show again. */
    private record App(byte[] secret, List<String> recovery) {

        /** The code so many steps away from now, which stays so for the next seconds. */
        String code(int steps) {
            long left = STEP - System.currentTimeMillis() % STEP;
            if (left < 5_000) {
                LockSupport.parkUntil(System.currentTimeMillis() + left);
            }
            return Codes.at(secret, Instant.now().plusSeconds(30L * steps));
        }
    }

    private static App secure(Client person) {
        person.post("/account/second-factor/start", Fields.none()).expect(303);
        var page = person.get("/account/second-factor").expect(200).html();
        assertFalse(page.select("main svg path").isEmpty(), "a QR code");
        var secret = decode(page.selectFirst("main figcaption code").text());
        var wrong = Fields.of("code", "000000").and("secret", PASSWORD);
        assertEquals(400, person.post("/account/second-factor/confirm", wrong).status());
        var right = wrong.with("code", new App(secret, List.of()).code(-1));
        var codes = person.post("/account/second-factor/confirm", right).expect(200);
        assertTrue(codes.header("Cache-Control").contains("no-store"));
        return new App(secret, codes.html().select("main li code").eachText());
    }

    private static byte[] decode(String base32) {
        var octets = new ByteArrayOutputStream();
        int buffer = 0;
        int bits = 0;
        for (var letter : base32.toCharArray()) {
            buffer = buffer << 5 | "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(letter);
            bits += 5;
            if (bits >= 8) {
                octets.write(buffer >> bits - 8);
                bits -= 8;
            }
        }
        return octets.toByteArray();
    }

    private static Answer firstStep(Client client, String email) {
        return client.post("/login", Fields.of("email", email).and("password", PASSWORD))
                .expect(200);
    }

    private static Answer secondStep(Client client, Answer first, String code) {
        var token = first.html().selectFirst("main input[name=token]").attr("value");
        return client.post("/login/code", Fields.of("token", token).and("code", code));
    }

    @Test
    void asksForACodeAfterThePassword() {
        var email = "dwa-kroki@secured.example";
        var app = secure(person(email, ""));
        var client = visitor();
        var first = firstStep(client, email);
        assertTrue(client.cookies().isEmpty(), "not in yet");
        assertEquals(400, secondStep(client, first, "123456").status());
        var code = app.code(0);
        assertEquals(303, secondStep(client, first, code).status());
        client.get("/account").expect(200);
        var again = visitor();
        assertEquals(400, secondStep(again, firstStep(again, email), code).status(), "a code is good once");
        assertEquals(
                "/login",
                secondStep(again, first, app.recovery().get(0))
                        .header("Location")
                        .replaceFirst("^https?://[^/]+", ""),
                "the first step was used up");
    }

    @Test
    void takesARecoveryCodeOnce() {
        var email = "zgubiony-telefon@secured.example";
        var app = secure(person(email, ""));
        assertEquals(10, app.recovery().size());
        var code = app.recovery().get(3);
        var client = visitor();
        assertEquals(303, secondStep(client, firstStep(client, email), code).status());
        var again = visitor();
        assertEquals(400, secondStep(again, firstStep(again, email), code).status());
    }

    @Test
    void slowsDownGuessingAtCodes() {
        var email = "zgadywanka@secured.example";
        var app = secure(person(email, ""));
        var client = visitor();
        var first = firstStep(client, email);
        for (var guess = 0; guess < 10; guess++) {
            assertEquals(400, secondStep(client, first, "00000" + guess).status());
        }
        var refused = secondStep(client, first, app.recovery().get(0));
        assertTrue(refused.body().contains("Spróbuj ponownie za 1 minutę"), refused.excerpt());
    }

    @Test
    void asksProgramsForTheCodeToo() {
        var email = "program@secured.example";
        var app = secure(person(email, ""));
        var input = "{\"email\":\"%s\",\"password\":\"%s\"%s}";
        assertEquals(
                400,
                visitor()
                        .json("POST", "/api/v1/session", input.formatted(email, PASSWORD, ""))
                        .status());
        visitor()
                .json(
                        "POST",
                        "/api/v1/session",
                        input.formatted(
                                email, PASSWORD, ",\"code\":\"" + app.recovery().get(1) + "\""))
                .expect(201);
    }

    @Test
    void withholdsAnAdministratorsRightsWhereTheMunicipalityWantsASecondFactor() {
        bench().municipality("surowa", "Surowa", "8800052");
        var email = "admin@secured.example";
        bench().role(bench().account(email, "Administratorka", PASSWORD), "surowa", "ADMINISTRATOR");
        var administrator = visitor().logIn(email, PASSWORD);
        var page = administrator.get("/surowa/admin/settings").expect(200).html();
        var form = (FormElement) page.selectFirst("main form:has(input[name=seen])");
        var settings = Fields.none();
        for (var field : form.formData()) {
            settings = settings.with(field.key(), field.value());
        }
        administrator
                .post("/surowa/admin/settings", settings.with("secondfactor", "true"))
                .expect(303);
        var refused = administrator.get("/surowa/admin/modules");
        assertTrue(refused.header("Location").endsWith("/account/second-factor?required=true"), refused.toString());
        var write = administrator.post("/surowa/admin/areas", Fields.of("name", "Nie"));
        assertTrue(write.header("Location").endsWith("/account/second-factor?required=true"), write.toString());
        administrator.get("/surowa").expect(200);
        secure(administrator);
        administrator.get("/surowa/admin/modules").expect(200);
        administrator.post("/surowa/admin/areas", Fields.of("name", "Tak")).expect(303);
    }

    private static String token(Client person, String scope) {
        var fields = Fields.of("name", "zestawienie")
                .and("scope", scope)
                .and("days", 30)
                .and("secret", PASSWORD);
        assertEquals(
                400,
                person.post("/account/tokens", fields.with("secret", "wrong password"))
                        .status());
        var made = person.post("/account/tokens", fields).expect(200);
        assertTrue(made.header("Cache-Control").contains("no-store"));
        return made.html().selectFirst("main .alert code").text();
    }

    @Test
    void letsAProgramInWithATokenAsFarAsItsScopeGoes() {
        var person = person("tokeny@secured.example", "OFFICER");
        var reading = "Bearer " + token(person, "READ");
        var writing = "Bearer " + token(person, "WRITE");
        visitor().get(API, "Authorization", reading).expect(200);
        assertEquals(
                403, visitor().json("POST", API, "{}", "Authorization", reading).status());
        // Where a request comes from does not matter: no foreign page can send the header.
        assertEquals(
                400,
                visitor()
                        .json("POST", API, "{}", "Authorization", writing, "Sec-Fetch-Site", "cross-site")
                        .status(),
                "in, but the notice is empty");
        assertEquals(303, visitor().get("/account", "Authorization", writing).status(), "for the API alone");
        assertEquals(
                401,
                visitor()
                        .json("POST", API, "{}", "Authorization", writing + "x")
                        .status());
        assertFalse(person.get("/account/tokens").body().contains(writing.substring(7)), "shown once");
        var number = person.get("/account/tokens").html().select("main form input[name=token]");
        number.forEach(token -> person.post("/account/tokens/revoke", Fields.of("token", token.attr("value")))
                .expect(303));
        assertEquals(
                401, visitor().json("POST", API, "{}", "Authorization", writing).status());
    }

    @Test
    void namesTheTokenInTheAudit() {
        var person = person("audyt@secured.example", "ADMINISTRATOR");
        var writing = "Bearer " + token(person, "WRITE");
        var module = "/api/v1/" + HERE + "/modules/sample";
        var number = person.get("/account/tokens")
                .html()
                .selectFirst("main form input[name=token]")
                .attr("value");
        visitor().json("PUT", module, "{\"on\":false}", "Authorization", writing);
        visitor().json("PUT", module, "{\"on\":true}", "Authorization", writing);
        var audit = person.get("/" + HERE + "/admin/audit").expect(200).html().text();
        assertTrue(audit.contains("przez program, token nr " + number), audit);
    }
}
