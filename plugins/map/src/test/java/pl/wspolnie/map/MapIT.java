package pl.wspolnie.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import pl.wspolnie.testkit.SuiteTest;
import pl.wspolnie.testkit.client.Client;
import pl.wspolnie.testkit.client.Fields;
import pl.wspolnie.testkit.client.Multipart;
import pl.wspolnie.testkit.running.Bench;
import pl.wspolnie.testkit.running.Mailbox;
import pl.wspolnie.testkit.running.Server;

/** An entry's life: from the register over a survey to its own organisation's hands. */
class MapIT extends SuiteTest {

    private static final String HERE = "mapowa";
    private static final String PASSWORD = "long enough words";

    private static Client officer;
    private static Client keeper;
    private static Client stranger;

    @BeforeAll
    static void town() {
        var bench = new Bench();
        bench.municipality(HERE, "Gmina Mapowa", "8650001");
        bench.module(HERE, "map", true);
        var urzednik = bench.account("urzednik@mapowa.example", "Urzędnik mapy", PASSWORD);
        bench.role(urzednik, HERE, "OFFICER");
        officer = new Client(Server.base()).logIn("urzednik@mapowa.example", PASSWORD);
        keeper = representative(bench, "opiekunka", "Koło Łąka");
        stranger = representative(bench, "obcy", "OSP Żabno");
    }

    private static Client representative(Bench bench, String name, String organisation) {
        var email = name + "@mapowa.example";
        var account = bench.account(email, name, PASSWORD);
        var key = bench.organisation(HERE, organisation, account);
        var client = new Client(Server.base()).logIn(email, PASSWORD);
        client.post("/" + HERE + "/acting", Fields.of("organisation", key)).expect(303);
        return client;
    }

    private static String api(String path) {
        return "/api/v1/" + HERE + "/map" + path;
    }

    private static Client reader() {
        return new Client(Server.base());
    }

    private static JsonObject entry(String words) {
        return reader().get(api("/entries?words=" + words))
                .expect(200)
                .json()
                .getJsonArray("entries")
                .getJsonObject(0);
    }

    @Test
    void anOrganisationOfTheRegisterIsFoundWithoutDiacriticsAndKeepsItsOwnEntry() {
        var entry = entry("laka");
        assertEquals("Koło Łąka", entry.getString("name"));
        assertTrue(entry.getBoolean("stale"));
        var path = api("/entries/" + entry.getInt("id"));
        var change = Json.createObjectBuilder()
                .add("story", "Zaczęło się od łąki.")
                .add("latitude", 50.81)
                .add("longitude", 19.9)
                .add("rowVersion", entry.getInt("rowVersion"));
        var body = change.build().toString();
        stranger.json("PUT", path, body).expect(403);
        reader().json("PUT", path, body).expect(401);
        var changed = keeper.json("PUT", path, body).expect(200).json();
        assertFalse(changed.getBoolean("stale"));
        keeper.json("PUT", path, body).expect(409);
        var abroad = Json.createObjectBuilder()
                .add("latitude", 19.9)
                .add("longitude", 50.81)
                .add("rowVersion", changed.getInt("rowVersion"));
        var refused = keeper.json("PUT", path, abroad.build().toString()).expect(400);
        assertTrue(refused.body().contains("zamienione"), refused.body());
        var step = reader().get(path + "/revisions")
                .expect(200)
                .json()
                .getJsonArray("steps")
                .getJsonObject(0);
        assertEquals("ORGANISATION", step.getString("by"));
        assertFalse(step.containsKey("person") && !step.isNull("person"), "names are for the office");
        var page = reader().get("/" + HERE + "/map/entries/" + entry.getInt("id") + "/revisions")
                .expect(200);
        assertTrue(page.body().contains("<ins>"), "the difference is shown");
    }

    @Test
    void aSuggestionWithoutAccountIsClearedWithAReason() {
        var form = reader().get("/" + HERE + "/map/suggestions/new").expect(200);
        var stamp = form.html().selectFirst("input[name=stamp]").attr("value");
        reader().post(
                        "/" + HERE + "/map/suggestions",
                        Fields.of("words", "Brakuje koła")
                                .and("homepage", "http://spam.example")
                                .and("stamp", stamp))
                .expect(400);
        stranger.json("POST", api("/suggestions"), "{\"words\":\"Brakuje koła szachowego\"}")
                .expect(201);
        stranger.get(api("/suggestions")).expect(403);
        var made = officer.get(api("/suggestions")).expect(200).body();
        assertTrue(made.contains("szachowego"), made);
        var key = made.replaceAll("(?s).*?\"id\":(\\d+).*", "$1");
        officer.json("POST", api("/suggestions/" + key + "/decision"), "{\"decision\":\"REJECT\"}")
                .expect(400);
        var reject = "{\"decision\":\"REJECT\",\"reason\":\"To nie organizacja\"}";
        officer.json("POST", api("/suggestions/" + key + "/decision"), reject).expect(200);
        officer.json("POST", api("/suggestions/" + key + "/decision"), reject).expect(409);
        var late = officer.post("/" + HERE + "/map/suggestions/" + key + "/decision", Fields.of("decision", "ACCEPT"))
                .expect(409)
                .html();
        assertTrue(late.select("#faults").text().contains("Ktoś już zdecydował"), late.text());
    }

    @Test
    void aSurveyIsReadLineByLineAndNothingBeforeItIsChosen() {
        var table = "organizacja;działanie;sfera;stan;dla kogo;współrzędne działania\n"
                + "OSP Zabno;Pokaz pierwszej pomocy;23;trwa;dzieci, młodzież;50.81, 19.90 | 50.82, 19.91\n"
                + "OSP Żabno;Bez sfery;99;kiedyś;;19.9, 50.81\n"
                + "Koło znikąd;Coś;16;trwa;;\n";
        officer.post(
                        "/" + HERE + "/map/survey",
                        new Multipart().file("file", "ankieta.csv", "text/csv", table.getBytes(StandardCharsets.UTF_8)))
                .expect(303);
        var waiting = officer.get(api("/survey")).expect(200).body();
        var key = waiting.replaceAll("(?s).*?\"id\":(\\d+).*", "$1");
        var report = officer.get(api("/survey/" + key)).expect(200).json().getJsonArray("lines");
        assertEquals(
                List.of(0, 1, 1),
                report.getValuesAs(JsonObject.class).stream()
                        .map(line -> Math.min(1, line.getJsonArray("faults").size()))
                        .toList());
        assertEquals(
                "stan",
                report.getJsonObject(1).getJsonArray("faults").getJsonObject(0).getString("column"));
        assertEquals(
                "organizacja",
                report.getJsonObject(2).getJsonArray("faults").getJsonObject(0).getString("column"));
        var nothing = reader().get(api("/activities?words=pokaz")).expect(200).json();
        assertEquals(0, nothing.getInt("total"));
        officer.json("POST", api("/survey/" + key), "{\"lines\":[2,3]}").expect(400);
        officer.json("POST", api("/survey/" + key), "{\"lines\":[2]}").expect(200);
        var found = reader().get(api("/activities?field=23&group=CHILDREN&recent=true"))
                .expect(200)
                .json();
        assertEquals(1, found.getInt("total"));
        var lively = reader().get(api("/entries?field=23&group=CHILDREN&recent=true"))
                .expect(200)
                .json();
        assertEquals(1, lively.getInt("total"));
        var features = reader().get("/" + HERE + "/map/activities.geojson?bbox=19,50,20,51&zoom=10")
                .expect(200);
        assertTrue(features.body().contains("MultiPoint"), features.body());
        var told = reader().get("/" + HERE + "/map/entries/" + entry("zabno").getInt("id") + "/revisions")
                .expect(200);
        assertTrue(told.html().text().contains("dzieci, młodzież"), told.excerpt());
        assertFalse(told.body().contains("CHILDREN"), "people read words, not codes");
        roundTrip();
    }

    private static void roundTrip() {
        var exported =
                reader().get("/" + HERE + "/data/map-organisations").expect(200).body();
        officer.post(
                        "/" + HERE + "/map/survey",
                        new Multipart()
                                .file("file", "kopia.csv", "text/csv", exported.getBytes(StandardCharsets.UTF_8)))
                .expect(303);
        var key = officer.get(api("/survey")).expect(200).body().replaceAll("(?s).*?\"id\":(\\d+).*", "$1");
        var preview = officer.get("/" + HERE + "/map/survey/" + key).expect(200).body();
        assertFalse(preview.contains("nowe działanie"), "what was written out is known when it is read again");
        assertFalse(preview.contains("zmieni wpis"), "an entry that was written out is the same when it is read again");
        var report = officer.get(api("/survey/" + key)).expect(200).json().getJsonArray("lines");
        assertTrue(report.getValuesAs(JsonObject.class).stream()
                .allMatch(line -> line.getJsonArray("faults").isEmpty()));
        officer.ask("DELETE", api("/survey/" + key)).expect(204);
    }

    @Test
    void allFaultsOfALineAreToldAtOnceAndNoLineIsLostToAnother() {
        var table = "organizacja;działanie;sfera;stan;od\n"
                + "OSP Żabno;Zawody;99;kiedyś;31.02.2027\n"
                + "OSP Żabno;Ćwiczenia;23;trwa;\n"
                + "OSP Żabno;ĆWICZENIA;23;planowane;\n"
                + "OSP Żabno;Próba\u0007 orkiestry;16;trwa;\n";
        officer.post(
                        "/" + HERE + "/map/survey",
                        new Multipart().file("file", "dwa.csv", "text/csv", table.getBytes(StandardCharsets.UTF_8)))
                .expect(303);
        var key = officer.get(api("/survey")).expect(200).body().replaceAll("(?s).*?\"id\":(\\d+).*", "$1");
        var lines = officer.get(api("/survey/" + key)).expect(200).json().getJsonArray("lines");
        assertEquals(
                List.of("[stan, sfera, od]", "[]", "[działanie]", "[]"),
                lines.getValuesAs(JsonObject.class).stream()
                        .map(line -> line.getJsonArray("faults").getValuesAs(JsonObject.class).stream()
                                .map(fault -> fault.getString("column"))
                                .toList()
                                .toString())
                        .toList());
        var page = officer.get("/" + HERE + "/map/survey/" + key).expect(200).html();
        assertEquals(2, page.select("input[name=line][checked]").size());
        assertTrue(page.select("label").text().contains("Wiersz 5: OSP Żabno"), page.text());
        assertTrue(page.text().contains("nowe działanie: Próba orkiestry"), page.text());
        officer.ask("DELETE", api("/survey/" + key)).expect(204);
    }

    @Test
    void whoIsTooLateKeepsWhatWasTyped() {
        var path = "/" + HERE + "/map/entries/" + entry("zabno").getInt("id") + "/edit";
        var seen = officer.get(path)
                .expect(200)
                .html()
                .selectFirst("input[name=rowVersion]")
                .attr("value");
        var first = Fields.of("story", "Pierwsza wersja.").and("rowVersion", seen);
        stranger.post(path, first).expect(303);
        var late = officer.post(path, Fields.of("story", "Druga wersja.").and("rowVersion", seen))
                .expect(409)
                .html();
        assertEquals("Druga wersja.", late.selectFirst("textarea[name=story]").text());
        assertTrue(late.select("#faults").text().contains("Ktoś zmienił to w międzyczasie"), late.text());
        assertEquals(
                seen, late.selectFirst("input[name=rowVersion]").attr("value"), "or the next press would overwrite");
        assertEquals(
                "Pierwsza wersja.",
                officer.get(path)
                        .expect(200)
                        .html()
                        .selectFirst("textarea[name=story]")
                        .text());
    }

    @Test
    void whoFollowsAnOrganisationIsToldOfItsActivities() throws InterruptedException {
        var key = entry("laka").getInt("id");
        var first = activity(key, "Dzień otwarty");
        follow(HERE, "map.entry", key, "sasiad@mapowa.example");
        var second = activity(key, "Kiermasz");
        var told = Mailbox.await("sasiad@mapowa.example", "Nowe działanie: Kiermasz");
        assertEquals("/" + HERE + "/map/activities/" + second, told.link());
        keeper.ask("DELETE", api("/activities/" + second)).expect(204);
        Mailbox.await("sasiad@mapowa.example", "Działania nie ma już na mapie: Kiermasz");
        keeper.ask("DELETE", api("/activities/" + first)).expect(204);
    }

    private static int activity(int entry, String title) {
        var activity = "{\"title\":\"" + title + "\",\"field\":\"16\",\"status\":\"PLANNED\"}";
        return keeper.json("POST", api("/entries/" + entry + "/activities"), activity)
                .expect(201)
                .json()
                .getInt("id");
    }

    @Test
    void theOutlineIsChecked() {
        var outside = "{\"geojson\":\"{\\\"type\\\":\\\"Polygon\\\",\\\"coordinates\\\":"
                + "[[[2,48],[3,48],[3,49],[2,48]]]}\",\"source\":\"zmyślony\"}";
        officer.json("PUT", api("/outline"), outside).expect(400);
        officer.json(
                        "PUT",
                        api("/outline"),
                        outside.replace("[2,48]", "[19.8,50.7]")
                                .replace("[3,48]", "[19.9,50.7]")
                                .replace("[3,49]", "[19.9,50.8]"))
                .expect(200);
        assertTrue(reader().get("/" + HERE + "/map/outline.geojson")
                .expect(200)
                .body()
                .contains("MultiPolygon"));
    }
}
