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

/** The way in, over real HTTP: who may do what, where, and what strangers learn. */
class AccessIT extends SuiteTest {

    private static final String HERE = "dostepna";
    private static final String THERE = "sasiednia";
    private static final String PASSWORD = "long enough words";
    private static final String BRIGADE = "OSP Dostępna";

    private static String resident;
    private static String officer;
    private static long brigade;

    @BeforeAll
    static void people() {
        bench().municipality(HERE, "Dostępna", "8800012");
        bench().municipality(THERE, "Sąsiednia", "8800022");
        bench().module(HERE, "sample", true);
        bench().module(THERE, "sample", true);
        resident = account("mieszkaniec");
        officer = account("urzednik");
        brigade = bench().organisation(HERE, BRIGADE, bench().account("osp@access.example", "Strażak", PASSWORD));
    }

    private static String account(String name) {
        var email = name + "@access.example";
        var key = bench().account(email, name, PASSWORD);
        if (name.equals("urzednik")) {
            bench().role(key, HERE, "OFFICER");
        }
        return email;
    }

    @Test
    void sendsStrangersToTheLogInPageAndBack() {
        var somebody = visitor();
        var refused = somebody.get("/" + HERE + "/sample/new");
        assertEquals(303, refused.status());
        assertEquals("/login?next=%2F" + HERE + "%2Fsample%2Fnew", path(refused.header("Location")));
        var form = somebody.follow(refused).expect(200).html();
        assertEquals(
                "/" + HERE + "/sample/new",
                form.selectFirst("main input[name=next]").attr("value"));
        assertTrue(somebody.cookies().isEmpty(), "no cookie before the log-in");
        var fields = Fields.of("email", resident).and("password", PASSWORD).and("next", "/" + HERE + "/sample/new");
        somebody.follow(somebody.post("/login", fields)).expect(200);
    }

    @Test
    void refusesProgramsWithoutATokenAndAdmitsThemWithOne() {
        var address = "/api/v1/" + HERE + "/sample/notices";
        assertEquals(401, visitor().json("POST", address, "{}").status());
        var token = visitor()
                .json("POST", "/api/v1/session", "{\"email\":\"%s\",\"password\":\"%s\"}".formatted(resident, PASSWORD))
                .expect(201)
                .json()
                .getString("token");
        var bearer = "Bearer " + token;
        assertEquals(
                400,
                visitor().json("POST", address, "{}", "Authorization", bearer).status());
        visitor().ask("DELETE", "/api/v1/session", "Authorization", bearer, "Content-Type", "application/json");
        assertEquals(
                401,
                visitor().json("POST", address, "{}", "Authorization", bearer).status());
    }

    @Test
    void keepsARoleToItsMunicipality() {
        var here = pin(new Client(base()).logIn(officer, PASSWORD), HERE);
        var there = pin(new Client(base()).logIn(officer, PASSWORD), THERE);
        var stranger = pin(new Client(base()).logIn(resident, PASSWORD), HERE);
        assertEquals(404, here, "it may, but there is no such notice");
        assertEquals(403, there);
        assertEquals(403, stranger);
    }

    private static int pin(Client client, String municipality) {
        return client.post("/" + municipality + "/sample/999999/pin", Fields.of("x", ""))
                .status();
    }

    @Test
    void actsForAnOrganisationOnlyWhereTheMandateHolds() {
        var firefighter = new Client(base()).logIn("osp@access.example", PASSWORD);
        var choice = Fields.of("organisation", brigade).and("next", "/" + HERE + "/sample");
        firefighter.follow(firefighter.post("/" + HERE + "/acting", choice)).expect(200);
        assertTrue(firefighter
                .get("/" + HERE + "/sample")
                .html()
                .select(".account-acting")
                .text()
                .contains(BRIGADE));
        assertTrue(firefighter
                .get("/" + THERE + "/sample")
                .html()
                .select(".account-acting")
                .isEmpty());
        assertEquals(403, firefighter.post("/" + THERE + "/acting", choice).status(), "another municipality");
        var other = new Client(base()).logIn(resident, PASSWORD);
        assertEquals(403, other.post("/" + HERE + "/acting", choice).status(), "no mandate");
    }

    @Test
    void tellsAGuesserTheSameWhetherOrNotThereIsAnAccount() {
        bench().account("cel@access.example", "Cel", PASSWORD);
        for (var email : new String[] {"cel@access.example", "nikt@access.example"}) {
            for (int wrong = 0; wrong < 10; wrong++) {
                var answer = guess(email, "wrong password");
                assertEquals(400, answer.status());
                assertTrue(answer.body().contains("Adres e-mail lub hasło są nieprawidłowe."));
            }
            var refused = guess(email, PASSWORD);
            assertEquals(429, refused.status());
            assertFalse(refused.header("Retry-After").isEmpty());
        }
    }

    private static Answer guess(String email, String password) {
        return visitor().post("/login", Fields.of("email", email).and("password", password));
    }

    @Test
    void neverSendsAnybodyToAnotherSite() {
        for (var next : new String[] {"https://evil.example/", "//evil.example", "/\\evil.example", "javascript:x"}) {
            var fields = Fields.of("email", resident).and("password", PASSWORD).and("next", next);
            assertEquals("/", path(visitor().post("/login", fields).header("Location")), next);
        }
    }

    @Test
    void endsASessionEverywhereWithThePassword() {
        bench().account("zmiana@access.example", "Zmiana", PASSWORD);
        var office = new Client(base()).logIn("zmiana@access.example", PASSWORD);
        var home = new Client(base()).logIn("zmiana@access.example", PASSWORD);
        var change = Fields.of("present", PASSWORD)
                .and("password", "quite another one")
                .and("repeated", "quite another one");
        assertEquals(303, office.post("/account/password", change).status());
        assertEquals(200, office.get("/account").status());
        assertEquals(303, home.get("/account").status());
        office.post("/logout", Fields.of("x", ""));
        assertEquals(303, office.get("/account").status());
    }

    @Test
    void hidesWhatIsSwitchedOffAndWhatDoesNotExist() {
        assertEquals(404, visitor().get("/nowhere/sample").status());
        assertEquals(404, visitor().get("/api/v1/nowhere/sample").status());
        assertEquals(404, visitor().get("/sample").status());
        assertEquals(404, visitor().get("/application.wadl").status());
    }

    private static String path(String location) {
        var uri = URI.create(location);
        return uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
    }
}
