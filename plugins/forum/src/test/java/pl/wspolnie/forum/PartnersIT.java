package pl.wspolnie.forum;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import pl.wspolnie.testkit.SuiteTest;
import pl.wspolnie.testkit.client.Client;
import pl.wspolnie.testkit.client.Fields;
import pl.wspolnie.testkit.running.Bench;
import pl.wspolnie.testkit.running.Server;

/** A forum that the partners of a project share. */
class PartnersIT extends SuiteTest {

    private static final String HERE = "forum-gmina";
    private static final String THERE = "forum-partner";
    private static final String PROJECT = "Projekt dwóch gmin";
    private static final String BODY = "Forum dwóch gmin";
    private static final String PASSWORD = "long enough words";

    private static final Bench BENCH = new Bench();
    private static Client officer;

    @BeforeAll
    static void share() {
        BENCH.municipality(HERE, "Gmina Pierwsza", "8600002");
        BENCH.municipality(THERE, "Gmina Druga", "8600003");
        List.of(HERE, THERE).forEach(slug -> BENCH.module(slug, "forum", true));
        officer = logIn("urzednik", "OFFICER");
        logIn("operator", "OPERATOR")
                .post(
                        "/admin/projects",
                        Fields.of("slug", "dwie-gminy")
                                .and("name", PROJECT)
                                .and("startsOn", "2020-01-01")
                                .and("endsOn", "2099-12-31")
                                .and("summary", "Próba")
                                .and("funding", "Próba")
                                .and("source", "Próba")
                                .and("municipalities", HERE)
                                .and("municipalities", THERE))
                .expect(303);
        var body = Json.createObjectBuilder()
                .add("name", BODY)
                .add("kind", "forum")
                .add("purpose", "Próba")
                .add("openToAll", true)
                .add("electorate", "ORGANISATIONS")
                .add("quorumRule", "NONE")
                .add("project", project());
        officer.json("POST", "/api/v1/" + HERE + "/forum/bodies", body.build().toString())
                .expect(201);
    }

    private static Client logIn(String login, String role) {
        var email = login + "@" + HERE + ".example";
        BENCH.role(BENCH.account(email, login, PASSWORD), HERE, role);
        return new Client(Server.base()).logIn(email, PASSWORD);
    }

    /** The project's key, as the form of a body offers it. */
    private static long project() {
        var form = officer.get("/" + HERE + "/forum/bodies/new?kind=forum")
                .expect(200)
                .body();
        var option = Pattern.compile("<option value=\"(\\d+)\"[^>]*>" + PROJECT).matcher(form);
        assertTrue(option.find(), form);
        return Long.parseLong(option.group(1));
    }

    @Test
    void isThereInBothAndIsHiddenOnlyWhereTheModuleIsOff() {
        assertTrue(shows(HERE));
        assertTrue(shows(THERE));
        BENCH.module(THERE, "forum", false);
        assertTrue(shows(HERE));
        new Client(Server.base()).get("/" + THERE + "/forum").expect(404);
        new Client(Server.base()).get("/api/v1/" + THERE + "/forum/bodies").expect(404);
        assertFalse(
                new Client(Server.base()).get("/" + THERE).expect(200).body().contains(BODY));
        BENCH.module(THERE, "forum", true);
        assertTrue(shows(THERE));
    }

    private static boolean shows(String slug) {
        return new Client(Server.base())
                .get("/" + slug + "/forum")
                .expect(200)
                .body()
                .contains(BODY);
    }
}
