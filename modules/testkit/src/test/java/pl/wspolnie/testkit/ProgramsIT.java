package pl.wspolnie.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import pl.wspolnie.testkit.client.Client;
import pl.wspolnie.testkit.client.Fields;

/** What people do on pages of the platform, done by programs. */
class ProgramsIT extends SuiteTest {

    private static final String HERE = "programowa";
    private static final String API = "/api/v1/" + HERE + "/";
    private static final String PASSWORD = "long enough words";

    private static Client administrator;
    private static Client officer;
    private static Client resident;

    @BeforeAll
    static void people() {
        bench().municipality(HERE, "Programowa", "8800202");
        bench().module(HERE, "sample", true);
        administrator = person("administrator@programs.example", "ADMINISTRATOR");
        officer = person("urzednik@programs.example", "OFFICER");
        resident = person("mieszkanka@programs.example", "");
    }

    private static Client person(String email, String role) {
        var key = bench().account(email, email.replaceFirst("@.*", ""), PASSWORD);
        if (!role.isEmpty()) {
            bench().role(key, HERE, role);
        }
        return visitor().logIn(email, PASSWORD);
    }

    private static Stream<JsonObject> objects(JsonArray array) {
        return array.stream().map(JsonValue::asJsonObject);
    }

    private static JsonObject with(JsonArray array, String name, String value) {
        return objects(array)
                .filter(item -> value.equals(item.getString(name, null)))
                .findFirst()
                .orElseThrow(() -> new AssertionError(value + " in " + array));
    }

    @Test
    void composesAndGrantsRolesNeverBeyondWhatItsPersonHolds() {
        assertEquals(403, officer.get(API + "roles").status());
        var before = administrator.get(API + "roles").expect(200).array();
        assertTrue(with(before, "key", "OFFICER").getBoolean("builtIn"));
        var role = "{\"name\":\"Rejestratorka\",\"permissions\":[\"platform.areas.manage\"]}";
        var key = administrator
                .json("POST", API + "roles", role)
                .expect(201)
                .json()
                .getString("key");
        assertEquals(409, administrator.json("POST", API + "roles", role).status(), "twice");
        var changed = role.replace("]", ",\"platform.departments.manage\"]");
        administrator.json("PUT", API + "roles/" + key, changed).expect(200);
        var beyond = role.replace("platform.areas.manage", "platform.operate");
        assertEquals(
                400, administrator.json("PUT", API + "roles/" + key, beyond).status());
        var grant = "{\"email\":\"mieszkanka@programs.example\",\"role\":\"" + key + "\"}";
        assertEquals(403, officer.json("POST", API + "grants", grant).status());
        var granted =
                administrator.json("POST", API + "grants", grant).expect(201).json();
        assertEquals("Rejestratorka", granted.getString("role"));
        assertEquals("now", granted.getString("state"));
        var department = resident.json("POST", API + "departments", "{\"name\":\"Sprawy społeczne\"}");
        var id = department.expect(201).json().getInt("id");
        resident.json("PUT", API + "departments/" + id, "{\"name\":\"Polityka społeczna\"}")
                .expect(200);
        with(resident.get(API + "departments").expect(200).array(), "name", "Polityka społeczna");
        var why = with(administrator.get(API + "rights").expect(200).array(), "permission", "platform.areas.manage");
        assertEquals(
                "mieszkanka",
                with(why.getJsonArray("holders"), "role", "Rejestratorka").getString("who"));
        resident.ask("DELETE", API + "departments/" + id).expect(204);
        administrator.ask("DELETE", API + "grants/" + granted.getInt("id")).expect(204);
        assertEquals(403, resident.get(API + "departments").status());
        administrator.ask("DELETE", API + "roles/" + key).expect(204);
        assertEquals(404, administrator.ask("DELETE", API + "roles/" + key).status());
        assertEquals(
                404,
                administrator.ask("DELETE", "/api/v1/rolowa-nie/roles/" + key).status());
    }

    @Test
    void keepsTheLastAdministrator() {
        var grants = administrator.get(API + "grants").expect(200).array();
        var own = with(grants, "email", "administrator@programs.example").getInt("id");
        assertEquals(409, administrator.ask("DELETE", API + "grants/" + own).status());
    }

    @Test
    void decidesOnABuiltInRoleAndGivesBackWhatItTook() {
        var held =
                with(administrator.get(API + "roles").array(), "key", "OFFICER").getJsonArray("permissions");
        var less = held.toString().replace("\"platform.moderate\",", "");
        var changed = administrator
                .json("PUT", API + "roles/OFFICER", "{\"permissions\":" + less + "}")
                .expect(200);
        assertFalse(changed.body().contains("platform.moderate\""), changed.body());
        assertEquals(403, officer.get(API + "moderation").status());
        administrator
                .json("PUT", API + "roles/OFFICER", "{\"permissions\":" + held + "}")
                .expect(200);
        officer.get(API + "moderation").expect(200);
    }

    @Test
    void moderatesWhatReadersReport() {
        var notice = "{\"title\":\"Oferta\",\"body\":\"Kup teraz\"}";
        var id = administrator
                .json("POST", API + "sample/notices", notice)
                .expect(201)
                .json()
                .getInt("id");
        var report = "{\"kind\":\"sample.notice\",\"id\":%d,\"words\":\"To jest reklama.\"}";
        assertEquals(
                404,
                visitor()
                        .json("POST", API + "reports", report.formatted(id + 1000))
                        .status());
        assertEquals(
                400,
                visitor()
                        .json("POST", API + "reports", report.formatted(id).replace("To jest reklama.", ""))
                        .status());
        visitor().json("POST", API + "reports", report.formatted(id)).expect(201);
        assertEquals(403, resident.get(API + "moderation").status());
        var open = with(officer.get(API + "moderation").expect(200).json().getJsonArray("open"), "title", "Oferta");
        assertEquals("To jest reklama.", open.getJsonArray("reports").getString(0));
        var one = API + "moderation/" + open.getInt("id");
        assertEquals(400, officer.json("POST", one + "/hide", "{}").status(), "a reason is owed");
        officer.json("POST", one + "/hide", "{\"reason\":\"Reklama.\"}").expect(204);
        with(officer.get(API + "moderation").json().getJsonArray("hidden"), "reason", "Reklama.");
        assertEquals(
                409, officer.json("POST", one + "/uphold", "{\"reason\":\"x\"}").status(), "nobody appealed");
        officer.json("POST", one + "/show", "{}").expect(204);
        assertEquals(
                404, resident.get(API + "moderation/own/" + open.getInt("id")).status(), "somebody else's");
    }

    @Test
    void decidesWhereToApproveFirst() {
        assertEquals(
                403,
                officer.json("PUT", API + "moderation/rules", "{\"modules\":{\"sample\":true}}")
                        .status());
        assertEquals(
                400,
                administrator
                        .json("PUT", API + "moderation/rules", "{\"modules\":{\"none\":true}}")
                        .status());
        var rules = administrator
                .json("PUT", API + "moderation/rules", "{\"modules\":{\"sample\":true}}")
                .expect(200);
        assertTrue(rules.json().getJsonObject("modules").getBoolean("sample"));
        administrator
                .json("PUT", API + "moderation/rules", "{\"modules\":{\"sample\":false}}")
                .expect(200);
    }

    private static String token(Client person, String scope, String... permissions) {
        var chosen = permissions.length == 0 ? "" : "\"" + String.join("\",\"", permissions) + "\"";
        return person.json(
                        "POST",
                        "/api/v1/account/tokens",
                        "{\"name\":\"zestawienie\",\"scope\":\"%s\",\"permissions\":[%s],\"days\":30,\"secret\":\"%s\"}"
                                .formatted(scope, chosen, PASSWORD))
                .expect(201)
                .json()
                .getString("token");
    }

    @Test
    void bindsATokenToPermissionsAndToWhatItsPersonHolds() {
        var email = "token@programs.example";
        var person = person(email, "OFFICER");
        var offered =
                person.get("/api/v1/account/tokens/permissions").expect(200).array();
        assertTrue(offered.toString().contains("platform.moderate"), offered.toString());
        assertFalse(offered.toString().contains("platform.roles.manage"), offered.toString());
        var bearer = List.of("Authorization", "Bearer " + token(person, "CHOSEN", "platform.moderate"))
                .toArray(String[]::new);
        visitor().get(API + "moderation", bearer).expect(200);
        assertEquals(403, visitor().get(API + "organisations/waiting", bearer).status(), "its person's, not its own");
        assertEquals(403, visitor().get("/api/v1/account/tokens", bearer).status());
        var all = List.of("Authorization", "Bearer " + token(person, "WRITE")).toArray(String[]::new);
        visitor().get("/api/v1/account/tokens", all).expect(200);
        var more = "{\"name\":\"drugi\",\"scope\":\"WRITE\",\"days\":30,\"secret\":\"" + PASSWORD + "\"}";
        assertEquals(
                403, visitor().json("POST", "/api/v1/account/tokens", more, all).status(), "a token makes no tokens");
        var grants = administrator.get(API + "grants").array();
        administrator
                .ask("DELETE", API + "grants/" + with(grants, "email", email).getInt("id"))
                .expect(204);
        assertEquals(403, visitor().get(API + "moderation", bearer).status(), "no longer its person's");
        var listed = person.get("/api/v1/account/tokens").expect(200).array();
        objects(listed).forEach(item -> person.ask("DELETE", "/api/v1/account/tokens/" + item.getInt("id"))
                .expect(204));
        assertEquals(
                401,
                visitor().json("POST", API + "moderation/1/show", "{}", bearer).status());
    }

    @Test
    void describesAllThatInTheDocumentOfTheApi() {
        var document = visitor()
                .get("/openapi", "Accept", "application/json")
                .expect(200)
                .body();
        for (var path : List.of(
                "/api/v1/{municipality}/roles",
                "/api/v1/{municipality}/grants",
                "/api/v1/{municipality}/rights",
                "/api/v1/{municipality}/departments",
                "/api/v1/{municipality}/moderation",
                "/api/v1/{municipality}/reports",
                "/api/v1/account/tokens")) {
            assertTrue(document.contains("\"" + path + "\""), path);
        }
    }

    @Test
    void choosesPermissionsOnThePageToo() {
        var person = person("strona@programs.example", "OFFICER");
        var fields = Fields.of("name", "moderacja")
                .and("scope", "CHOSEN")
                .and("days", 30)
                .and("secret", PASSWORD);
        var none = person.post("/account/tokens", fields);
        assertEquals(400, none.status());
        assertTrue(none.body().contains("Wybierz przynajmniej jedno uprawnienie"), none.excerpt());
        var beyond = person.post("/account/tokens", fields.and("permissions", "platform.roles.manage"));
        assertEquals(400, beyond.status());
        var made = person.post("/account/tokens", fields.and("permissions", "platform.moderate"))
                .expect(200)
                .html();
        var token = made.selectFirst("main .alert code").text();
        visitor().get(API + "moderation", "Authorization", "Bearer " + token).expect(200);
    }
}
