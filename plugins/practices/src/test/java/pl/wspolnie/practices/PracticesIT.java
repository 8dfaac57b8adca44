package pl.wspolnie.practices;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import javax.imageio.ImageIO;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import pl.wspolnie.testkit.SuiteTest;
import pl.wspolnie.testkit.client.Client;
import pl.wspolnie.testkit.client.Fields;
import pl.wspolnie.testkit.client.Multipart;
import pl.wspolnie.testkit.running.Mailbox;

/** Seats, cards and models over HTTP. */
class PracticesIT extends SuiteTest {

    private static final String HERE = "praktyczna";

    private static Village village;

    @BeforeAll
    static void village() {
        village = new Village(HERE);
    }

    @Test
    void peopleWhoRegisterAtOnceGetNoMoreSeatsThanThereAre() throws Exception {
        long visit = village.announce(Village.visit(30, 4));
        var registrations = new ArrayList<Callable<Boolean>>();
        for (int i = 0; i < 4; i++) {
            var officer = village.officer("naraz" + i);
            registrations.add(() -> village.register(officer, visit, "Naraz", true)
                    .expect(201)
                    .json()
                    .getBoolean("confirmed"));
        }
        var pool = Executors.newFixedThreadPool(4);
        int seats = 0;
        for (var done : pool.invokeAll(registrations)) {
            seats += done.get() ? 1 : 0;
        }
        pool.shutdown();
        assertEquals(2, seats);
    }

    @Test
    void whoeverWaitsGetsTheSeatOfTheirSide() {
        long visit = village.announce(Village.visit(30, 2));
        var organisation = village.representative("zajeta");
        var first = village.register(organisation, visit, "Pierwsza", true)
                .expect(201)
                .json();
        assertTrue(first.getBoolean("confirmed"));
        var waiting = village.register(organisation, visit, "Druga", false)
                .expect(201)
                .json();
        assertFalse(waiting.getBoolean("confirmed"));
        assertTrue(village.register(village.officer(), visit, "Urzędnik", true)
                .expect(201)
                .json()
                .getBoolean("confirmed"));
        village.register(organisation, visit, "Pierwsza", true).expect(409);
        var path = "/visits/" + visit + "/participants";
        village.resident("obcy")
                .ask("DELETE", village.api(path + "/" + Village.id(first)))
                .expect(404);
        organisation.ask("DELETE", village.api(path + "/" + Village.id(first))).expect(204);
        assertTrue(confirmed(path, waiting));
    }

    /** Their answers are told together or not at all: also the office types in without seeing them. */
    @Test
    void nobodySeesWhatAParticipantAnswered() {
        long visit = village.announce(Village.visit(1, 4));
        var organisation = village.representative("skryta");
        var own = village.register(organisation, visit, "Skryta", true)
                .expect(201)
                .json();
        var path = village.page("/visits/" + visit + "/participants/" + Village.id(own) + "/answers/before");
        organisation
                .post(path, Fields.of("answers[0].question", 0).and("answers[0].mark", 4))
                .expect(303);
        assertEquals(
                1,
                organisation
                        .get(path)
                        .expect(200)
                        .html()
                        .select("input[checked]")
                        .size());
        var typing = village.officer().get(path).expect(200).html();
        assertFalse(typing.select("input[type=radio]").isEmpty());
        assertTrue(typing.select("input[checked]").isEmpty(), "the office types paper in, and reads nobody's answer");
    }

    @Test
    void moreSeatsGoToThoseWhoWaitAtOnce() {
        long visit = village.announce(Village.visit(30, 2));
        var path = "/visits/" + visit + "/participants";
        var organisation = village.representative("rosnaca");
        village.register(organisation, visit, "Pierwsza", true).expect(201);
        var waiting = village.register(organisation, visit, "Druga", false)
                .expect(201)
                .json();
        var last = village.register(organisation, visit, "Trzecia", false)
                .expect(201)
                .json();
        change(visit, Village.visit(30, 4));
        assertTrue(confirmed(path, waiting));
        assertFalse(confirmed(path, last));
        assertTrue(organisation.get("/account/notifications").body().contains("Druga"));
    }

    private static long rowVersion(long visit) {
        return village.officer()
                .get(village.api("/visits/" + visit), "Accept", "application/json")
                .json()
                .getJsonNumber("rowVersion")
                .longValueExact();
    }

    private static boolean confirmed(String path, JsonObject participant) {
        return village
                .officer()
                .get(village.api(path), "Accept", "application/json")
                .array()
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(one -> Village.id(one) == Village.id(participant))
                .allMatch(one -> one.getBoolean("confirmed"));
    }

    @Test
    void aCardIsReadBeforeItIsPublishedAndRatedOncePerPerson() {
        var author = village.resident("autorka");
        var card = village.send(author, "POST", "/cards", card("Ławka"))
                .expect(201)
                .json();
        var path = "/cards/" + Village.id(card);
        village.visitor().get(village.page(path)).expect(404);
        village.post(author, path + "/submit").expect(400);
        var whole =
                whole("Ławka").add("rowVersion", card.getJsonObject("fields").getJsonNumber("rowVersion"));
        village.send(author, "PUT", path, whole).expect(200);
        village.post(author, path + "/submit").expect(200);
        village.send(author, "POST", path + "/review", verdict("PUBLISH")).expect(403);
        village.send(village.officer(), "POST", path + "/review", verdict("RETURN"))
                .expect(400);
        village.send(village.officer(), "POST", path + "/review", verdict("PUBLISH"))
                .expect(200);
        village.visitor().get(village.page(path)).expect(200);
        village.visitor().get(village.page("/cards?words=lawka")).expect(200);
        assertTrue(
                village.visitor().get(village.page("/cards?words=lawka")).body().contains("Ławka"));
        rate(author, path, 5);
        rate(author, path, 3);
        rate(village.resident("drugi"), path, 4);
        assertFalse(residents(path).containsKey("people"));
        rate(village.resident("trzeci"), path, 5);
        assertEquals(3, residents(path).getInt("people"));
        assertEquals(4.0, residents(path).getJsonNumber("mean").doubleValue());
    }

    @Test
    void aModelShowsWhatWasPublishedAndRefusesAWayThatGoesBack() {
        var officer = village.officer();
        var head = Json.createObjectBuilder()
                .add("title", "Model")
                .add("kind", "CONSULTATION")
                .add("introduction", "Wstęp");
        var model = Village.id(
                village.send(officer, "POST", "/models", head).expect(201).json());
        var path = "/models/" + model;
        village.send(officer, "POST", path + "/publish", reason()).expect(400);
        var element = village.send(officer, "POST", path + "/elements", element("Brzmienie pierwsze"))
                .expect(201)
                .json();
        village.visitor().get(village.page(path)).expect(404);
        village.send(officer, "POST", path + "/publish", reason()).expect(200);
        village.send(officer, "POST", path + "/publish", reason()).expect(400);
        var elementPath = path + "/elements/" + Village.id(element);
        village.send(
                        officer,
                        "PUT",
                        elementPath,
                        element("Brzmienie drugie").add("rowVersion", element.getJsonNumber("rowVersion")))
                .expect(200);
        var seen = village.visitor().get(village.page(elementPath)).expect(200).body();
        assertTrue(seen.contains("Brzmienie pierwsze") && !seen.contains("Brzmienie drugie"));
        step(officer, elementPath, "WRITTEN", "2014-12-09", 201);
        step(officer, elementPath, "ADOPTED", "2015-03-27", 400);
        step(officer, elementPath, "TESTED", "2014-01-01", 400);
        var missing = Json.createObjectBuilder().add("kind", "practices.card").add("referred", 1);
        village.send(officer, "POST", elementPath + "/grounds", missing).expect(400);
    }

    @Test
    void whoIsTooLateKeepsWhatWasTypedAndOverwritesNothing() {
        var officer = village.officer();
        var traveller = village.representative("spozniona");
        long visit = visitedBy(traveller);
        var visitPage = village.page("/visits/" + visit);
        refusesTheSecond(officer, visitPage + "/edit", "title");
        refusesTheSecond(officer, visitPage + "/report/edit", "conclusions");
        refusesTheSecond(traveller, visitPage + "/notes/" + note(traveller, visit) + "/edit", "body");
        var card = village.send(traveller, "POST", "/cards", card("Spóźniona"))
                .expect(201)
                .json();
        refusesTheSecond(traveller, village.page("/cards/" + Village.id(card) + "/edit"), "title");
        var head = Json.createObjectBuilder()
                .add("title", "Spóźniony")
                .add("kind", "CONSULTATION")
                .add("introduction", "Wstęp");
        var model = "/models/"
                + Village.id(village.send(officer, "POST", "/models", head)
                        .expect(201)
                        .json());
        var element = village.send(officer, "POST", model + "/elements", element("Brzmienie"))
                .expect(201)
                .json();
        refusesTheSecond(officer, village.page(model + "/edit"), "title");
        refusesTheSecond(officer, village.page(model + "/elements/" + Village.id(element) + "/edit"), "title");
    }

    /** Two people have the same form open: also after a fault, and pressed again, the second does not overwrite. */
    private static void refusesTheSecond(Client writer, String path, String field) {
        var seen = writer.get(path).expect(200).html();
        writer.post(path, typed(seen, field, "Pierwsza osoba")).expect(303);
        var faulty = writer.post(path, typed(seen, field, "")).expect(400).html();
        var late = writer.post(path, typed(faulty, field, "Druga osoba"))
                .expect(409)
                .html();
        assertEquals("Druga osoba", value(late, field));
        assertTrue(late.select("#faults").text().contains("Ktoś zmienił to w międzyczasie"), late.text());
        writer.post(path, typed(late, field, "Druga osoba")).expect(409);
        assertEquals("Pierwsza osoba", value(writer.get(path).html(), field), path);
    }

    /** The form of the page as a browser sends it, with other words in one field. */
    private static Fields typed(Document page, String field, String words) {
        var form = (FormElement) page.selectFirst("input[name=rowVersion]").closest("form");
        var fields = Fields.none();
        for (var one : form.formData()) {
            fields = fields.and(one.key(), one.value());
        }
        return fields.with(field, words);
    }

    private static String value(Document page, String field) {
        return page.selectFirst("form [name=" + field + "]").val();
    }

    /** A visit that goes on today, with this person on it. */
    private static long visitedBy(Client traveller) {
        long visit = village.announce(Village.visit(30, 4));
        village.register(traveller, visit, "Uczestniczka", true).expect(201);
        change(visit, Village.visit(0, 4));
        return visit;
    }

    private static String note(Client traveller, long visit) {
        var notes = village.page("/visits/" + visit + "/notes");
        return traveller
                .post(notes, Fields.of("body", "Widziałam."))
                .expect(303)
                .header("Location")
                .replaceFirst(".*/notes/(\\d+).*", "$1");
    }

    @Test
    void whoFollowsAVisitIsToldWhatBecomesOfIt() throws InterruptedException {
        var neighbour = "sasiadka@praktyczna.example";
        follow(HERE, "platform.news", 0, neighbour);
        long visit = village.announce(Village.visit(30, 4).add("title", "Do Dobrej"));
        Mailbox.await(neighbour, "Nowa wizyta studyjna: Do Dobrej");
        var follower = "sledzi@praktyczna.example";
        follow(HERE, "practices.visit", visit, follower);
        village.register(village.representative("jadaca"), visit, "Jadąca", true)
                .expect(201);
        var path = "/visits/" + visit;
        change(visit, Village.visit(30, 6).add("title", "Do Dobrej"));
        change(visit, Village.visit(31, 6).add("title", "Do Dobrej"));
        change(visit, Village.visit(32, 6).add("title", "Do Dobrej"));
        var reason = Json.createObjectBuilder().add("reason", "Powódź");
        village.send(village.officer(), "POST", path + "/cancel", reason).expect(200);
        change(visit, Village.visit(33, 6).add("title", "Do Dobrej"));
        Mailbox.await("jadaca@" + HERE + ".example", "Nowy termin lub miejsce wizyty: Do Dobrej");
        var last = Mailbox.await(follower, "Wizyta odwołana: Do Dobrej");
        assertEquals(village.page(path), last.link());
        assertEquals(
                List.of("Nowy termin lub miejsce wizyty: Do Dobrej", "Wizyta odwołana: Do Dobrej"), news(follower));
    }

    @Test
    void whoFollowsACardIsToldWhenItIsCorrected() throws InterruptedException {
        var neighbour = "czytelnik@praktyczna.example";
        follow(HERE, "platform.news", 0, neighbour);
        var author = village.resident("poprawna");
        var card = village.send(author, "POST", "/cards", whole("Świetlica"))
                .expect(201)
                .json();
        var path = "/cards/" + Village.id(card);
        publish(author, path);
        Mailbox.await(neighbour, "Nowa dobra praktyka: Świetlica");
        var follower = "sledzaca@praktyczna.example";
        follow(HERE, "practices.card", Village.id(card), follower);
        for (int i = 0; i < 2; i++) {
            var back = verdict("RETURN").add("reason", "Proszę dopisać koszt.");
            village.send(village.officer(), "POST", path + "/review", back).expect(200);
            publish(author, path);
        }
        var told = Mailbox.await(follower, "Poprawiona karta: Świetlica");
        assertEquals(village.page(path), told.link());
        assertEquals(List.of("Poprawiona karta: Świetlica"), news(follower), "once a day, and not that it was away");
    }

    private static void publish(Client author, String path) {
        village.post(author, path + "/submit").expect(200);
        village.send(village.officer(), "POST", path + "/review", verdict("PUBLISH"))
                .expect(200);
    }

    private static void change(long visit, JsonObjectBuilder input) {
        village.send(village.officer(), "PUT", "/visits/" + visit, input.add("rowVersion", rowVersion(visit)))
                .expect(200);
    }

    /** What came after the question whether to follow. */
    private static List<String> news(String follower) {
        return Mailbox.to(follower).stream().skip(1).map(Mailbox.Mail::subject).toList();
    }

    @Test
    void theReportOnPaperHoldsThePhotosThatCanBeDrawn() throws IOException {
        var traveller = village.representative("fotografka");
        long visit = visitedBy(traveller);
        var photos = village.page("/visits/" + visit + "/notes/" + note(traveller, visit) + "/photos");
        var report = village.page("/visits/" + visit + "/report.pdf");
        var broken = "RIFF\26\0\0\0WEBPVP8L\t\0\0\0/\1\0\0\0\0\0\0\0\0".getBytes(StandardCharsets.ISO_8859_1);
        traveller.post(photos, photo("image/webp", broken)).expect(303);
        assertFalse(village.officer().get(report).expect(200).body().contains("DCTDecode"));
        var drawn = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 20, BufferedImage.TYPE_INT_RGB), "png", drawn);
        traveller.post(photos, photo("image/png", drawn.toByteArray())).expect(303);
        assertTrue(village.officer().get(report).expect(200).body().contains("DCTDecode"));
    }

    private static Multipart photo(String type, byte[] content) {
        return new Multipart().field("description", "Tablica").file("file", "tablica", type, content);
    }

    @Test
    void anotherMunicipalityHasNoneOfIt() {
        long visit = village.announce(Village.visit(30, 4));
        var elsewhere = new Village("niepraktyczna");
        elsewhere.officer().get(elsewhere.page("/visits/" + visit)).expect(404);
        elsewhere.register(elsewhere.officer(), visit, "Obcy", true).expect(404);
    }

    private static void rate(Client client, String path, int mark) {
        village.send(client, "PUT", path + "/rating", Json.createObjectBuilder().add("mark", mark))
                .expect(200);
    }

    private static JsonObject residents(String path) {
        var card = village.visitor()
                .get(village.api(path), "Accept", "application/json")
                .json();
        return card.getJsonArray("usefulness").getValuesAs(JsonObject.class).stream()
                .filter(one -> one.getString("voice").equals("RESIDENT"))
                .findFirst()
                .orElseThrow();
    }

    private static void step(Client officer, String path, String stage, String day, int status) {
        var step =
                Json.createObjectBuilder().add("stage", stage).add("day", day).add("words", "Tak było");
        village.send(officer, "POST", path + "/steps", step).expect(status);
    }

    private static JsonObjectBuilder card(String title) {
        return Json.createObjectBuilder()
                .add("title", title)
                .add("summary", "W skrócie")
                .add("source", "ELSEWHERE");
    }

    private static JsonObjectBuilder whole(String title) {
        var card = card(title)
                .add("subjectName", "Sołectwo")
                .add("subjectKind", "informal")
                .add("kinds", Json.createArrayBuilder().add("other"));
        List.of("causes", "course", "results", "transfer", "contact").forEach(field -> card.add(field, "Opis"));
        return card;
    }

    private static JsonObjectBuilder verdict(String verdict) {
        return Json.createObjectBuilder().add("verdict", verdict);
    }

    private static JsonObjectBuilder reason() {
        return Json.createObjectBuilder().add("reason", "Bo tak");
    }

    private static JsonObjectBuilder element(String wording) {
        return Json.createObjectBuilder()
                .add("title", "Element")
                .add("wording", wording)
                .add("position", 1);
    }
}
