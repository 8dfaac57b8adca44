package pl.wspolnie.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import pl.wspolnie.testkit.client.Client;
import pl.wspolnie.testkit.client.Fields;

/** A person's own calendar behind its secret address. */
class CalendarIT extends SuiteTest {

    private static final String HERE = "terminowa";
    private static final String THERE = "terminowa-druga";
    private static final String PASSWORD = "long enough words";

    @BeforeAll
    static void places() {
        bench().municipality(HERE, "Terminowa", "8800212");
        bench().municipality(THERE, "Terminowa Druga", "8800222");
        bench().module(HERE, "sample", true);
        bench().module(THERE, "sample", true);
    }

    private static Client officer(String email, String municipality) {
        bench().role(bench().account(email, email.replaceFirst("@.*", ""), PASSWORD), municipality, "OFFICER");
        return visitor().logIn(email, PASSWORD);
    }

    private static void post(Client person, String municipality, String title) {
        var body = "{\"title\":\"%s\",\"body\":\"x\",\"endsOn\":\"2999-01-02\"}".formatted(title);
        person.json("POST", "/api/v1/" + municipality + "/sample/notices", body).expect(201);
    }

    private static String make(Client person, boolean withPublic) {
        var fields = withPublic ? Fields.of("withPublic", true) : Fields.none();
        var made = person.post("/account/calendar", fields).expect(200);
        assertTrue(made.header("Cache-Control").contains("no-store"));
        return URI.create(made.html().selectFirst("main .alert code").text()).getPath();
    }

    @Test
    void holdsTheDatesOfAllOnesMunicipalitiesAndIsNobodyElses() {
        var one = officer("jedna@calendar.example", HERE);
        var other = officer("inna@calendar.example", HERE);
        var far = officer("daleka@calendar.example", THERE);
        post(one, HERE, "Moje zebranie");
        post(other, HERE, "Cudze zebranie");
        post(far, THERE, "Zebranie gdzie indziej");
        var own = make(one, false);
        assertTrue(own.matches("/account/calendar/[A-Za-z0-9_-]{43}\\.ics"), own);
        var calendar = visitor().get(own).expect(200);
        assertEquals("text/calendar;charset=UTF-8", calendar.header("Content-Type"));
        assertTrue(calendar.body().contains("SUMMARY:Moje zebranie"), calendar.body());
        assertFalse(calendar.body().contains("Cudze"), calendar.body());
        assertEquals(
                304,
                visitor().get(own, "If-None-Match", calendar.header("ETag")).status());
        var all = make(one, true);
        assertEquals(404, visitor().get(own).status(), "the one before opens nothing any more");
        var wider = visitor().get(all).expect(200).body();
        assertTrue(wider.contains("SUMMARY:Cudze zebranie"), wider);
        assertFalse(wider.contains("gdzie indziej"), "a municipality that the person does not use");
        assertEquals(wider.indexOf("Moje zebranie"), wider.lastIndexOf("Moje zebranie"), "once");
        assertFalse(one.get("/account/calendar").expect(200).body().contains(all), "shown once");
        bench().module(HERE, "sample", false);
        assertFalse(visitor().get(all).expect(200).body().contains("zebranie"), "the module is off");
        bench().module(HERE, "sample", true);
        var municipal = visitor().get("/" + HERE + "/calendar.ics").expect(200).body();
        assertTrue(municipal.contains("SUMMARY:Cudze zebranie"), "the municipality's as before");
        one.post("/account/calendar/end", Fields.none()).expect(303);
        assertEquals(404, visitor().get(all).status());
        assertEquals(
                404,
                visitor().get("/account/calendar/" + "a".repeat(43) + ".ics").status());
    }

    @Test
    void endsWithTheAccount() {
        var person = officer("znika@calendar.example", THERE);
        var address = make(person, true);
        visitor().get(address).expect(200);
        person.post("/account/close", Fields.of("secret", PASSWORD).and("sure", true));
        assertEquals(404, visitor().get(address).status());
    }
}
