package pl.wspolnie.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import pl.wspolnie.testkit.client.Answer;
import pl.wspolnie.testkit.client.Client;
import pl.wspolnie.testkit.client.Fields;

/** Composing and granting roles over real HTTP. */
class RolesIT extends SuiteTest {

    private static final String HERE = "rolowa";
    private static final String PASSWORD = "long enough words";
    private static final String ADMINISTRATOR = "admin@roles.example";

    private static Client administrator;

    @BeforeAll
    static void people() {
        bench().municipality(HERE, "Rolowa", "8800032");
        bench().role(bench().account(ADMINISTRATOR, "Administratorka", PASSWORD), HERE, "ADMINISTRATOR");
        administrator = visitor().logIn(ADMINISTRATOR, PASSWORD);
    }

    @Test
    void letsSomebodyInWithAComposedRoleAndOutWhenItIsClosed() {
        var clerk = person("urzedniczka@roles.example");
        assertEquals(403, clerk.get("/" + HERE + "/admin/areas").status());
        assertEquals(403, clerk.get("/" + HERE + "/admin").status());
        var role = Fields.of("name", "Kartografka")
                .and("permissions", "platform.areas.manage")
                .and("shown", "");
        assertEquals(
                303, administrator.post("/" + HERE + "/admin/roles/new", role).status());
        var key = roleKey("Kartografka");
        var grant = Fields.of("email", "urzedniczka@roles.example").and("role", key);
        assertEquals(
                303, administrator.post("/" + HERE + "/admin/people", grant).status());
        assertEquals(
                409, administrator.post("/" + HERE + "/admin/people", grant).status(), "twice");
        clerk.get("/" + HERE + "/admin/areas").expect(200);
        clerk.get("/" + HERE + "/admin").expect(200);
        assertEquals(403, clerk.get("/" + HERE + "/admin/modules").status());
        var why = administrator.get("/" + HERE + "/admin/rights").expect(200).html();
        assertTrue(why.text().contains("Kartografka"), why.text());
        administrator.post("/" + HERE + "/admin/roles/" + key + "/close", Fields.none());
        assertEquals(403, clerk.get("/" + HERE + "/admin/areas").status());
    }

    private static String roleKey(String name) {
        var link = administrator.get("/" + HERE + "/admin/roles").html().selectFirst("main a:contains(" + name + ")");
        return link.attr("href").replaceFirst(".*/", "");
    }

    private static Client person(String email) {
        bench().account(email, email.replaceFirst("@.*", ""), PASSWORD);
        return visitor().logIn(email, PASSWORD);
    }

    @Test
    void takesAPermissionFromABuiltInRoleAndGivesItBack() {
        var officer = person("urzednik@roles.example");
        var grant = Fields.of("email", "urzednik@roles.example").and("role", "OFFICER");
        administrator.post("/" + HERE + "/admin/people", grant).expect(303);
        officer.get("/" + HERE + "/admin/organisations").expect(200);
        var page = administrator.get("/" + HERE + "/admin/roles/OFFICER").expect(200);
        var shown = page.html().selectFirst("main input[name=shown]").attr("value");
        assertEquals(
                303,
                decide(shown, shown.replaceAll("platform\\.organisations\\.manage ?", ""))
                        .status());
        assertEquals(403, officer.get("/" + HERE + "/admin/organisations").status());
        assertEquals(
                303,
                decide(shown.replaceAll("platform\\.organisations\\.manage ?", ""), shown)
                        .status());
        officer.get("/" + HERE + "/admin/organisations").expect(200);
    }

    private static Answer decide(String shown, String wanted) {
        var fields = Fields.of("shown", shown);
        for (var permission : wanted.strip().split(" ")) {
            fields = fields.and("permissions", permission);
        }
        return administrator.post("/" + HERE + "/admin/roles/OFFICER", fields);
    }

    @Test
    void keepsTheLastAdministratorAndSaysSo() {
        var page = administrator.get("/" + HERE + "/admin/people").expect(200).html();
        assertTrue(page.text().contains("ostatni administrator"), page.text());
        var grant = Fields.of("email", ADMINISTRATOR).and("role", "ADMINISTRATOR");
        assertEquals(
                409, administrator.post("/" + HERE + "/admin/people", grant).status());
    }

    @Test
    void saysWhatIsWrongInsteadOfGranting() {
        person("nikt@roles.example");
        var wrong = Fields.of("email", "nikt@roles.example").and("role", "OPERATOR");
        assertEquals(
                400, administrator.post("/" + HERE + "/admin/people", wrong).status());
        var dates = Fields.of("email", "nikt@roles.example")
                .and("role", "OFFICER")
                .and("from", "2027-02-01")
                .and("to", "2027-01-01");
        assertEquals(
                400, administrator.post("/" + HERE + "/admin/people", dates).status());
        var unknown = Fields.of("email", "nikt@roles.example").and("role", "999999999");
        assertEquals(
                400, administrator.post("/" + HERE + "/admin/people", unknown).status());
        var installation =
                Fields.of("name", "X").and("permissions", "platform.operate").and("shown", "");
        var refused = administrator.post("/" + HERE + "/admin/roles/new", installation);
        assertEquals(400, refused.status());
        assertFalse(administrator.get("/" + HERE + "/admin/roles").body().contains(">X<"));
    }

    @Test
    void letsADepartmentsHeadGrantThereOnly() {
        var head = person("naczelniczka@roles.example");
        person("drogowiec@roles.example");
        administrator
                .post("/" + HERE + "/admin/departments", Fields.of("name", "Drogi"))
                .expect(303);
        assertEquals(
                409,
                administrator
                        .post("/" + HERE + "/admin/departments", Fields.of("name", "Drogi"))
                        .status());
        var role = Fields.of("name", "Naczelniczka")
                .and("permissions", "platform.roles.manage")
                .and("shown", "");
        administrator.post("/" + HERE + "/admin/roles/new", role).expect(303);
        var key = roleKey("Naczelniczka");
        var department = administrator
                .get("/" + HERE + "/admin/people")
                .html()
                .selectFirst("main select[name=department] option:contains(Drogi)")
                .attr("value");
        var grant = Fields.of("email", "naczelniczka@roles.example").and("role", key);
        administrator
                .post("/" + HERE + "/admin/people", grant.and("department", department))
                .expect(303);
        var page = head.get("/" + HERE + "/admin/people").expect(200).html();
        assertFalse(page.text().contains(ADMINISTRATOR), "only the people of the department");
        var other = grant.with("email", "drogowiec@roles.example");
        assertEquals(400, head.post("/" + HERE + "/admin/people", other).status(), "not everywhere");
        assertEquals(
                303,
                head.post("/" + HERE + "/admin/people", other.and("department", department))
                        .status());
        assertEquals(403, head.get("/" + HERE + "/admin/rights").status());
    }
}
