package pl.wspolnie.forum;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import pl.wspolnie.testkit.SuiteTest;
import pl.wspolnie.testkit.client.Answer;
import pl.wspolnie.testkit.client.Client;
import pl.wspolnie.testkit.client.Fields;
import pl.wspolnie.testkit.running.Bench;
import pl.wspolnie.testkit.running.Server;

/** Seats are given once, a secret vote is secret, and nobody learns how it stands before it is closed. */
class ForumIT extends SuiteTest {

    private static final String SLUG = "forum-spotkania";
    private static final String PASSWORD = "long enough words";

    private static Bench bench;
    private static Client officer;

    @BeforeAll
    static void found() {
        bench = new Bench();
        bench.municipality(SLUG, "Gmina " + SLUG, "8600001");
        bench.module(SLUG, "forum", true);
        bench.role(bench.account("urzednik@" + SLUG + ".example", "Urzędnik", PASSWORD), SLUG, "OFFICER");
        officer = logIn("urzednik");
    }

    @Test
    void theLastSeatIsTakenOnceAndWhoWaitsMovesUp() throws Exception {
        var body = post(officer, "/bodies", body("Forum zapisów", true, "ORGANISATIONS", "NONE"));
        var meeting = id(post(
                officer,
                "/bodies/" + id(body) + "/meetings",
                meeting("Warsztat", 5).add("seats", 1)));
        post(officer, "/meetings/" + meeting + "/announce", Json.createObjectBuilder());
        var people = List.of(account("pierwsza"), account("drugi"), account("trzecia"), account("czwarty"));
        var pool = Executors.newFixedThreadPool(people.size());
        var tries = people.stream()
                .map(person -> (Callable<Answer>)
                        () -> send(person, "/meetings/" + meeting + "/registrations", Json.createObjectBuilder()))
                .toList();
        var standings = new ArrayList<String>();
        for (var done : pool.invokeAll(tries)) {
            standings.add(done.get().expect(201).json().getString("standing"));
        }
        pool.shutdown();
        assertEquals(1, standings.stream().filter("REGISTERED"::equals).count(), standings.toString());
        assertEquals(3, standings.stream().filter("WAITING"::equals).count(), standings.toString());

        var seated = people.get(standings.indexOf("REGISTERED"));
        send(seated, "/meetings/" + meeting + "/registrations", Json.createObjectBuilder())
                .expect(409);
        send(seated, "/meetings/" + meeting + "/withdraw", Json.createObjectBuilder())
                .expect(204);
        var listed = officer.get(api("/meetings/" + meeting + "/participants"), "Accept", "application/json")
                .array();
        assertEquals("REGISTERED", listed.getJsonObject(0).getString("standing"));
        assertEquals(
                List.of("REGISTERED", "WAITING", "WAITING"),
                listed.getValuesAs(JsonObject.class).stream()
                        .map(one -> one.getString("standing"))
                        .toList());
    }

    @Test
    void aSecretVoteTakesOneBallotOfEachAndLeadsToNobody() throws Exception {
        var voters = List.of("glos1", "glos2", "glos3");
        var clients = voters.stream().map(ForumIT::account).toList();
        var body = id(post(officer, "/bodies", body("Rada głosowania", false, "MEMBERS", "HALF")));
        for (var voter : voters) {
            post(officer, "/bodies/" + body + "/members", member(voter));
        }
        var meeting = id(post(officer, "/bodies/" + body + "/meetings", meeting("Posiedzenie", -1)));
        post(officer, "/meetings/" + meeting + "/announce", Json.createObjectBuilder());
        var vote = id(post(officer, "/meetings/" + meeting + "/votes", vote("Wybór", true)));

        // One of three is no quorum of half.
        tick(meeting, 1).expect(200);
        send(officer, "/votes/" + vote + "/open", Json.createObjectBuilder()).expect(409);
        send(clients.get(0), "/votes/" + vote + "/open", Json.createObjectBuilder())
                .expect(403);
        tick(meeting, 3).expect(200);
        send(officer, "/votes/" + vote + "/open", Json.createObjectBuilder()).expect(200);

        var ballot = Json.createObjectBuilder().add("choice", 0).build();
        var pool = Executors.newFixedThreadPool(2);
        Callable<Integer> cast = () -> clients.get(0)
                .json("POST", api("/votes/" + vote + "/ballots"), ballot.toString())
                .status();
        var statuses = new ArrayList<Integer>();
        for (var done : pool.invokeAll(List.of(cast, cast))) {
            statuses.add(done.get());
        }
        pool.shutdown();
        assertEquals(Set.of(204, 409), new HashSet<>(statuses));
        send(
                        clients.get(1),
                        "/votes/" + vote + "/ballots",
                        Json.createObjectBuilder().add("choice", 1))
                .expect(204);
        send(
                        account("obcy"),
                        "/votes/" + vote + "/ballots",
                        Json.createObjectBuilder().add("choice", 1))
                .expect(403);

        for (var reader : List.of(new Client(Server.base()), officer)) {
            var seen = reader.get(api("/votes/" + vote), "Accept", "application/json")
                    .expect(200)
                    .json();
            assertEquals(JsonValue.NULL, seen.getOrDefault("counts", JsonValue.NULL));
        }
        nothingLeadsFromVotersToBallots(vote);

        var closed = send(officer, "/votes/" + vote + "/close", Json.createObjectBuilder())
                .expect(200)
                .json();
        assertEquals("[1,1,0]", closed.getJsonArray("counts").toString());
        assertEquals("REJECTED", closed.getString("outcome"));
        assertTrue(closed.getJsonArray("ballots").isEmpty());
        nothingLeadsFromVotersToBallots(vote);
    }

    @Test
    void whoTypesTheCodeWhileTheOfficeTicksStaysOnTheList() {
        var body = id(post(officer, "/bodies", body("Forum obecności", true, "ORGANISATIONS", "NONE")));
        var meeting = id(post(officer, "/bodies/" + body + "/meetings", meeting("Obecność", 0)));
        post(officer, "/meetings/" + meeting + "/announce", Json.createObjectBuilder());
        post(
                officer,
                "/meetings/" + meeting + "/participants",
                Json.createObjectBuilder().add("name", "Pani z listy"));
        var page = "/" + SLUG + "/forum/meetings/" + meeting;
        officer.post(page + "/checkin/open", Fields.of("open", "true")).expect(303);
        var list = officer.get(page + "/participants").expect(200).html();
        var code = list.selectFirst(".checkin-code").text();
        var ticks = list.selectFirst("#ticks");
        var late = account("spozniona");
        send(
                        late,
                        "/meetings/" + meeting + "/checkin",
                        Json.createObjectBuilder().add("code", "nie ten"))
                .expect(400);
        for (int twice = 0; twice < 2; twice++) {
            send(
                            late,
                            "/meetings/" + meeting + "/checkin",
                            Json.createObjectBuilder().add("code", code))
                    .expect(204);
        }
        var fields =
                Fields.of("present", ticks.selectFirst("input[name=present]").attr("value"));
        for (var seen : ticks.select("input[name=seen]")) {
            fields = fields.and("seen", seen.attr("value"));
        }
        officer.post(page + "/attendance", fields).expect(303);
        assertEquals(
                List.of(true, true),
                officer
                        .get(api("/meetings/" + meeting + "/participants"), "Accept", "application/json")
                        .array()
                        .getValuesAs(JsonObject.class)
                        .stream()
                        .map(one -> one.getBoolean("present"))
                        .toList());
    }

    @Test
    void minutesOfTwoClerksAreNeitherLostNorApprovedTwice() {
        var body = id(post(officer, "/bodies", body("Forum protokołu", true, "ORGANISATIONS", "NONE")));
        var meeting = held(body, "Pierwsze", -3);
        var later = held(body, "Drugie", -1);
        var minutes = "/meetings/" + meeting + "/minutes";
        post(officer, minutes, Json.createObjectBuilder());
        var page = "/" + SLUG + "/forum" + minutes;
        var form = officer.get(page + "/edit").expect(200).html();
        var fields = Fields.of("present", 3)
                .and("absent", 0)
                .and("quorumNeeded", 0)
                .and("attendance", "Trzy osoby")
                .and("rowVersion", form.selectFirst("input[name=rowVersion]").attr("value"));
        officer.post(page + "/edit", fields.and("opening", "Otwarto o czasie.")).expect(303);
        var late = officer.post(page + "/edit", fields.and("opening", "Otwarto po czasie."))
                .expect(409)
                .html();
        assertEquals(
                "Otwarto po czasie.", late.selectFirst("textarea[name=opening]").text());
        assertTrue(late.select("#faults").text().contains("Ktoś zmienił to w międzyczasie"), late.text());
        assertTrue(officer.get(page).expect(200).body().contains("Otwarto o czasie."));

        post(officer, minutes + "/publish", Json.createObjectBuilder());
        send(officer, minutes + "/publish", Json.createObjectBuilder()).expect(409);
        var by = Json.createObjectBuilder().add("meeting", later);
        post(officer, minutes + "/approve", by);
        var twice = officer.post(page + "/approve", Fields.of("meeting", later))
                .expect(409)
                .html();
        assertTrue(twice.select("#faults").text().contains("W obecnym stanie"), twice.text());
    }

    private static long held(long body, String title, int inDays) {
        var meeting = id(post(officer, "/bodies/" + body + "/meetings", meeting(title, inDays)));
        post(officer, "/meetings/" + meeting + "/announce", Json.createObjectBuilder());
        post(officer, "/meetings/" + meeting + "/hold", Json.createObjectBuilder());
        return meeting;
    }

    private static void nothingLeadsFromVotersToBallots(long vote) throws SQLException {
        var voters = rows("forum_secret_voter where vote_id = " + vote);
        var ballots = rows("forum_secret_ballot where vote_id = " + vote);
        assertEquals(2, voters.size());
        assertEquals(2, ballots.size());
        var common = telling(ballots);
        common.retainAll(telling(voters));
        assertEquals(Set.of(), common);
    }

    /** The values by which the rows differ from one another, apart from the answers themselves. */
    private static Set<String> telling(List<List<String>> rows) {
        var all = new HashSet<String>();
        for (int column = 0; column < rows.get(0).size(); column++) {
            int at = column;
            var values = rows.stream().map(row -> row.get(at)).toList();
            if (new HashSet<>(values).size() > 1) {
                all.addAll(values);
            }
        }
        return all;
    }

    private static List<List<String>> rows(String from) throws SQLException {
        var rows = new ArrayList<List<String>>();
        try (var connection = Server.database().connect(ForumIT.class.getClassLoader());
                var statement = connection.createStatement();
                var found = statement.executeQuery("select * from " + from)) {
            while (found.next()) {
                var row = new ArrayList<String>();
                for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
                    row.add(String.valueOf(found.getString(i)));
                }
                rows.add(row);
            }
        }
        return rows;
    }

    /** Marks the first so many of the meeting's list as present. */
    private static Answer tick(long meeting, int count) {
        var present = Json.createArrayBuilder();
        officer
                .get(api("/meetings/" + meeting + "/participants"), "Accept", "application/json")
                .array()
                .getValuesAs(JsonObject.class)
                .stream()
                .limit(count)
                .forEach(one -> present.add(one.getJsonNumber("id")));
        var ticks = Json.createObjectBuilder().add("present", present).build();
        return officer.json("PUT", api("/meetings/" + meeting + "/attendance"), ticks.toString());
    }

    private static JsonObjectBuilder body(String name, boolean open, String electorate, String quorum) {
        return Json.createObjectBuilder()
                .add("name", name)
                .add("kind", open ? "forum" : "council")
                .add("purpose", "Próba")
                .add("openToAll", open)
                .add("electorate", electorate)
                .add("quorumRule", quorum);
    }

    private static JsonObjectBuilder member(String login) {
        return Json.createObjectBuilder()
                .add("title", "Członek " + login)
                .add("email", email(login))
                .add("role", "MEMBER")
                .add("side", "OTHER")
                .add("from", "2020-01-01")
                .add("voting", true);
    }

    private static JsonObjectBuilder meeting(String title, int inDays) {
        var starts =
                LocalDateTime.now(ZoneId.of("Europe/Warsaw")).plusDays(inDays).withNano(0);
        return Json.createObjectBuilder()
                .add("title", title)
                .add("kind", "ordinary")
                .add("starts", starts.toString())
                .add("ends", starts.plusHours(2).toString())
                .add("place", "Sala");
    }

    private static JsonObjectBuilder vote(String question, boolean secret) {
        return Json.createObjectBuilder()
                .add("question", question)
                .add("shape", "FOR_AGAINST")
                .add("secret", secret)
                .add("manner", "ELECTRONIC")
                .add("electorate", "MEMBERS")
                .add("majority", "SIMPLE");
    }

    private static JsonObject post(Client client, String path, JsonObjectBuilder body) {
        var answer = send(client, path, body);
        assertTrue(answer.status() == 200 || answer.status() == 201, answer + ": " + answer.body());
        return answer.json();
    }

    private static Answer send(Client client, String path, JsonObjectBuilder body) {
        return client.json("POST", api(path), body.build().toString());
    }

    private static String api(String path) {
        return "/api/v1/" + SLUG + "/forum" + path;
    }

    private static long id(JsonObject object) {
        return object.getJsonNumber("id").longValueExact();
    }

    private static Client account(String login) {
        bench.account(email(login), login, PASSWORD);
        return logIn(login);
    }

    private static Client logIn(String login) {
        return new Client(Server.base()).logIn(email(login), PASSWORD);
    }

    private static String email(String login) {
        return login + "@" + SLUG + ".example";
    }
}
