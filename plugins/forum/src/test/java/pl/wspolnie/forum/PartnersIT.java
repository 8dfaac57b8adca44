package pl.wspolnie.forum;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import pl.wspolnie.testkit.SuiteTest;
import pl.wspolnie.testkit.client.Client;
import pl.wspolnie.testkit.client.Fields;
import pl.wspolnie.testkit.running.Bench;
import pl.wspolnie.testkit.running.Mailbox;
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
    private static long body;

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
        var forum = Json.createObjectBuilder()
                .add("name", BODY)
                .add("kind", "forum")
                .add("purpose", "Próba")
                .add("openToAll", true)
                .add("electorate", "ORGANISATIONS")
                .add("quorumRule", "NONE")
                .add("project", project());
        body = id(post(officer, HERE, "/bodies", forum));
    }

    private static JsonObject post(Client client, String slug, String path, JsonObjectBuilder sent) {
        var answer = client.json(
                "POST", "/api/v1/" + slug + "/forum" + path, sent.build().toString());
        assertTrue(answer.status() == 200 || answer.status() == 201, answer + ": " + answer.body());
        return answer.json();
    }

    private static long id(JsonObject object) {
        return object.getJsonNumber("id").longValueExact();
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
    void whoFollowsItAtAPartnerIsToldThereOfWhatBothDo() throws InterruptedException {
        follow(THERE, "forum.body", body, "forum@" + THERE + ".example");
        var meeting = id(post(officer, HERE, "/bodies/" + body + "/meetings", meeting()));
        post(officer, HERE, "/meetings/" + meeting + "/announce", Json.createObjectBuilder());
        assertEquals(
                "/" + THERE + "/forum/meetings/" + meeting,
                Mailbox.await("forum@" + THERE + ".example", 2).link());

        var standard = standard();
        follow(THERE, "forum.standard", standard, "tam@" + THERE + ".example");
        follow(HERE, "forum.standard", standard, "tu@" + HERE + ".example");
        BENCH.account("mieszkanka@" + THERE + ".example", "Mieszkanka", PASSWORD);
        var resident = new Client(Server.base()).logIn("mieszkanka@" + THERE + ".example", PASSWORD);
        var remark = id(post(
                resident,
                THERE,
                "/standards/" + standard + "/remarks",
                Json.createObjectBuilder().add("content", "Za krótko.")));
        assertEquals(
                "/" + THERE + "/forum/remarks/" + remark,
                Mailbox.await("tam@" + THERE + ".example", 2).link());
        assertEquals(
                "/" + HERE + "/forum/remarks/" + remark,
                Mailbox.await("tu@" + HERE + ".example", 2).link());
    }

    private static JsonObjectBuilder meeting() {
        var starts = today().plusDays(5).atTime(10, 0);
        return Json.createObjectBuilder()
                .add("title", "Spotkanie dwóch gmin")
                .add("kind", "ordinary")
                .add("starts", starts.toString())
                .add("ends", starts.plusHours(2).toString())
                .add("place", "Sala");
    }

    /** A document that takes remarks. */
    private static long standard() {
        var standard = id(post(
                officer,
                HERE,
                "/standards",
                Json.createObjectBuilder()
                        .add("title", "Zasady dwóch gmin")
                        .add("kind", "STANDARD")
                        .add("summary", "Próba")
                        .add("audience", "EVERYBODY")
                        .add("project", project())
                        .add("text", "§ 1. Urząd odpowiada w terminie siedmiu dni.")));
        var seen = officer.get(
                        "/api/v1/" + HERE + "/forum/standards/" + standard + "/draft", "Accept", "application/json")
                .expect(200)
                .json()
                .getJsonObject("version")
                .getJsonNumber("rowVersion");
        post(
                officer,
                HERE,
                "/standards/" + standard + "/draft/publish",
                Json.createObjectBuilder()
                        .add("remarksFrom", today().toString())
                        .add("remarksTo", today().plusDays(7).toString())
                        .add("rowVersion", seen));
        return standard;
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/Warsaw"));
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
