package pl.wspolnie.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import pl.wspolnie.testkit.client.Client;
import pl.wspolnie.testkit.client.Fields;

/** Following by mail and choosing mails, over real HTTP. */
class FollowingIT extends SuiteTest {

    private static final String HERE = "obserwowana";

    @BeforeAll
    static void place() {
        bench().municipality(HERE, "Obserwowana", "8800102");
    }

    @Test
    void followsWithoutAnAccountOrACookieButNotByMachine() throws InterruptedException {
        var somebody = visitor();
        assertEquals(404, somebody.get("/" + HERE + "/follow?kind=no.kind&id=1").status());
        var form = somebody.get("/" + HERE + "/follow").expect(200).html();
        var stamp = form.selectFirst("input[name=stamp]").attr("value");
        var fields = Fields.of("kind", "platform.news")
                .and("id", 0)
                .and("email", "ktos@follow.example")
                .and("stamp", stamp);
        var machine = somebody.post("/" + HERE + "/follow", fields.and("homepage", "https://spam.example"));
        assertEquals(400, machine.status());
        assertEquals(
                400,
                somebody.post("/" + HERE + "/follow", fields.and("homepage", ""))
                        .status(),
                "too fast");
        Thread.sleep(3100);
        var asked = somebody.post("/" + HERE + "/follow", fields.and("homepage", ""))
                .expect(200);
        assertTrue(asked.body().contains("Sprawdź pocztę"));
        assertTrue(somebody.cookies().isEmpty());
        var unknown = "/" + HERE + "/follow/stop/" + "0".repeat(48);
        assertEquals(
                200,
                somebody.post(unknown, Fields.of("List-Unsubscribe", "One-Click"))
                        .status(),
                "RFC 8058");
        assertEquals(
                404,
                somebody.get("/" + HERE + "/follow/confirm/" + "0".repeat(48)).status());
    }

    @Test
    void choosesHowToBeTold() {
        bench().account("wybor@follow.example", "Wybór", "long enough words");
        var person = new Client(base()).logIn("wybor@follow.example", "long enough words");
        var page = person.get("/account/notification-choices").expect(200).html();
        assertEquals("AT_ONCE", page.selectFirst("input[name=usual][checked]").attr("value"));
        assertTrue(page.select("details[open] select").isEmpty(), "nothing goes otherwise");
        person.post("/account/notification-choices", Fields.of("platform.organisation.mandate", "DAILY"))
                .expect(303);
        person.json(
                        "PUT",
                        "/api/v1/account/notification-choices",
                        "{\"kinds\":{\"platform.moderation.decision\":\"WEEKLY\"}}")
                .expect(200);
        var chosen = person.get("/api/v1/account/notification-choices")
                .expect(200)
                .json()
                .getJsonObject("kinds");
        assertEquals("DAILY", chosen.getString("platform.organisation.mandate"));
        assertEquals("AT_ONCE", chosen.getString("platform.organisation.entry"));
        person.post(
                        "/account/notification-choices",
                        Fields.of("usual", "WEEKLY")
                                .and("platform.organisation.mandate", "DAILY")
                                .and("platform.organisation.entry", ""))
                .expect(303);
        var weekly = person.get("/account/notification-choices").expect(200).html();
        assertEquals("WEEKLY", weekly.selectFirst("input[name=usual][checked]").attr("value"));
        assertEquals(
                List.of("DAILY"),
                weekly.select("details[open] option[selected]").eachAttr("value"),
                "the only kind that goes otherwise stands open");
        assertEquals(
                400,
                person.json("PUT", "/api/v1/account/notification-choices", "{\"usual\":\"NOW\"}")
                        .status());
        assertEquals(
                400,
                person.post("/account/notification-choices", Fields.of("no.kind", "DAILY"))
                        .status());
    }
}
