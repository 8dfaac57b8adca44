package pl.wspolnie.budget;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import pl.wspolnie.testkit.client.Answer;
import pl.wspolnie.testkit.client.Client;
import pl.wspolnie.testkit.running.Bench;
import pl.wspolnie.testkit.running.Server;

/** A municipality with an officer and residents, who use the budget's API. */
final class Town {

    private static final String PASSWORD = "long enough words";
    private static final AtomicInteger TERC = new AtomicInteger(8_700_000);

    private final Bench bench = new Bench();
    private final String slug;
    private final Client officer;

    Town(String slug) {
        this.slug = slug;
        bench.municipality(slug, "Gmina " + slug, String.valueOf(TERC.incrementAndGet()));
        bench.module(slug, "budget", true);
        var key = bench.account("urzednik@" + slug + ".example", "Urzędnik", PASSWORD);
        bench.role(key, slug, "OFFICER");
        officer = new Client(Server.base()).logIn("urzednik@" + slug + ".example", PASSWORD);
    }

    Client officer() {
        return officer;
    }

    Client visitor() {
        return new Client(Server.base());
    }

    Client resident(String name) {
        var email = name + "@" + slug + ".example";
        bench.account(email, name, PASSWORD);
        return new Client(Server.base()).logIn(email, PASSWORD);
    }

    String page(String path) {
        return "/" + slug + "/budget" + path;
    }

    String api(String path) {
        return "/api/v1/" + slug + "/budget" + path;
    }

    Answer post(Client client, String path, JsonValue body) {
        return client.json("POST", api(path), body.toString());
    }

    Answer post(Client client, String path) {
        return client.json("POST", api(path), "{}");
    }

    static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/Warsaw"));
    }

    /** An edition whose vote begins in so many days; one pool of 1000 zł, two choices; each stage lasts ten days. */
    static JsonObjectBuilder edition(int votingIn) {
        var first = today().plusDays(votingIn).minusDays(20);
        return Json.createObjectBuilder()
                .add("name", "Edycja")
                .add("year", 2030)
                .add("kind", "RESIDENTS")
                .add("description", "Opis")
                .add("submitters", "BOTH")
                .add("voters", "RESIDENTS")
                .add("total", 1000)
                .add("pools", Json.createArrayBuilder().add(pool("Cała gmina", 1000)))
                .add("submissionFrom", first.toString())
                .add("submissionTo", first.plusDays(9).toString())
                .add("verificationFrom", first.plusDays(10).toString())
                .add("verificationTo", first.plusDays(19).toString())
                .add("votingFrom", first.plusDays(20).toString())
                .add("votingTo", first.plusDays(29).toString())
                .add("resultsOn", first.plusDays(35).toString())
                .add("voteType", "APPROVAL")
                .add("changeOfMind", true)
                .add("oneArea", false)
                .add("ruleId", "greedy-votes")
                .add("completion", "none")
                .add("ties", "votes,cost,draw");
    }

    static JsonObjectBuilder pool(String name, int amount) {
        return Json.createObjectBuilder()
                .add("name", name)
                .add("amount", amount)
                .add("choices", 2);
    }

    /** Makes and publishes an edition. */
    JsonObject publish(JsonObjectBuilder edition) {
        var added = post(officer, "/editions", edition.build()).expect(201).json();
        return post(officer, "/editions/" + id(added) + "/publish").expect(200).json();
    }

    static long id(JsonObject object) {
        return object.getJsonNumber("id").longValueExact();
    }

    static long pool(JsonObject edition) {
        return id(edition.getJsonArray("pools").getJsonObject(0));
    }

    /** A proposal in which nothing is missing. */
    static JsonObjectBuilder proposal(String title, int cost) {
        return Json.createObjectBuilder()
                .add("title", title)
                .add("summary", "Skrót")
                .add("description", "Opis")
                .add("justification", "Uzasadnienie")
                .add("location", "Park")
                .add(
                        "items",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder()
                                        .add("name", "Wydatek")
                                        .add("cost", cost)))
                .add("accessible", "YES")
                .add("consentRules", true)
                .add("consentRights", true);
    }

    /** Writes and submits a proposal. */
    JsonObject submit(Client author, long edition, JsonObjectBuilder proposal) {
        var draft = post(author, "/editions/" + edition + "/proposals", proposal.build())
                .expect(201)
                .json();
        return post(author, "/proposals/" + id(draft) + "/submit").expect(200).json();
    }

    /** Decides with a card on which all but one question are met. */
    Answer decide(JsonObject proposal, String card, String decision, String notMet) {
        var questions =
                officer.get(api("/cards/" + card), "Accept", "application/json").array();
        JsonArrayBuilder answers = Json.createArrayBuilder();
        for (var question : questions.getValuesAs(JsonObject.class)) {
            var item = question.getString("id");
            answers.add(Json.createObjectBuilder()
                    .add("item", item)
                    .add("answer", item.equals(notMet) ? "NOT_MET" : "MET"));
        }
        var assessment = Json.createObjectBuilder()
                .add("card", card)
                .add("answers", answers)
                .add("decision", decision)
                .add("rowVersion", proposal.getJsonNumber("rowVersion"));
        return post(officer, "/proposals/" + id(proposal) + "/assessments", assessment.build());
    }

    /** An edition that is voted on today, with projects of these costs. */
    Vote vote(String name, int... costs) throws SQLException {
        var edition = publish(edition(15).add("name", name));
        var author = resident("autor-" + name);
        var projects = new ArrayList<Long>();
        for (int cost : costs) {
            var submitted = submit(author, id(edition), proposal("Projekt " + cost, cost));
            var formal = decide(submitted, "FORMAL", "ACCEPT", "").expect(200).json();
            projects.add(id(decide(formal, "MERIT", "ACCEPT", "").expect(200).json()));
        }
        var vote = new Vote(this, id(edition), pool(edition), List.copyOf(projects));
        vote.shift(15);
        return vote;
    }
}
