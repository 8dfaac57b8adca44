package pl.wspolnie.practices;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicInteger;
import pl.wspolnie.testkit.client.Answer;
import pl.wspolnie.testkit.client.Client;
import pl.wspolnie.testkit.client.Fields;
import pl.wspolnie.testkit.running.Bench;
import pl.wspolnie.testkit.running.Server;

/** A municipality with an officer, who uses the API of good practices. */
final class Village {

    private static final String PASSWORD = "long enough words";
    private static final AtomicInteger TERC = new AtomicInteger(8_500_000);

    private final Bench bench = new Bench();
    private final String slug;
    private final Client officer;

    Village(String slug) {
        this.slug = slug;
        bench.municipality(slug, "Gmina " + slug, String.valueOf(TERC.incrementAndGet()));
        bench.module(slug, "practices", true);
        officer = officer("urzednik");
    }

    Client officer() {
        return officer;
    }

    Client officer(String name) {
        var email = name + "@" + slug + ".example";
        bench.role(bench.account(email, name, PASSWORD), slug, "OFFICER");
        return new Client(Server.base()).logIn(email, PASSWORD);
    }

    Client resident(String name) {
        var email = name + "@" + slug + ".example";
        bench.account(email, name, PASSWORD);
        return new Client(Server.base()).logIn(email, PASSWORD);
    }

    /** Somebody who acts for an organisation of their own. */
    Client representative(String name) {
        var email = name + "@" + slug + ".example";
        var account = bench.account(email, name, PASSWORD);
        long organisation = bench.organisation(slug, "Koło " + name, account);
        var client = new Client(Server.base()).logIn(email, PASSWORD);
        client.post("/" + slug + "/acting", Fields.of("organisation", organisation))
                .expect(303);
        return client;
    }

    Client visitor() {
        return new Client(Server.base());
    }

    String page(String path) {
        return "/" + slug + "/practices" + path;
    }

    String api(String path) {
        return "/api/v1/" + slug + "/practices" + path;
    }

    Answer send(Client client, String verb, String path, JsonObjectBuilder body) {
        return client.json(verb, api(path), body.build().toString());
    }

    Answer post(Client client, String path) {
        return client.json("POST", api(path), "{}");
    }

    static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/Warsaw"));
    }

    static long id(JsonObject object) {
        return object.getJsonNumber("id").longValueExact();
    }

    /** A visit that begins in so many days, its seats shared by halves and kept until the end of registration. */
    static JsonObjectBuilder visit(int days, int seats) {
        var start = today().plusDays(days);
        JsonArrayBuilder programme = Json.createArrayBuilder()
                .add(Json.createObjectBuilder()
                        .add("day", start.toString())
                        .add("begins", "09:00")
                        .add("what", "Spotkanie"));
        return Json.createObjectBuilder()
                .add("title", "Wyjazd")
                .add("host", "Gospodarz")
                .add("place", "Tam")
                .add("description", "Opis")
                .add("startsOn", start.toString())
                .add("endsOn", start.toString())
                .add("seats", seats)
                .add("officialPercent", 50)
                .add("keptUntil", start.minusDays(1).toString())
                .add("registrationUntil", start.minusDays(1).toString())
                .add("groups", 1)
                .add("programme", programme)
                .add("questions", "Umiem to.");
    }

    /** Makes and announces a visit. */
    long announce(JsonObjectBuilder visit) {
        var id = id(send(officer, "POST", "/visits", visit).expect(201).json());
        post(officer, "/visits/" + id + "/publish").expect(200);
        return id;
    }

    Answer register(Client client, long visit, String name, boolean myself) {
        var person = Json.createObjectBuilder().add("name", name).add("myself", myself);
        return send(client, "POST", "/visits/" + visit + "/participants", person);
    }
}
