package pl.wspolnie.budget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import pl.wspolnie.testkit.SuiteTest;
import pl.wspolnie.testkit.client.Answer;

/** A proposal's way to the ballot. */
class ProposalIT extends SuiteTest {

    private static Town town;
    private static long edition;

    @BeforeAll
    static void town() {
        town = new Town("pomysly");
        edition = Town.id(town.publish(Town.edition(15)));
    }

    @Test
    void aDraftIsItsAuthorsAlone() {
        var author = town.resident("skryta");
        var draft = town.post(author, "/editions/" + edition + "/proposals", title("Szkic"))
                .expect(201)
                .json();
        var path = town.page("/proposals/" + Town.id(draft));
        author.get(path).expect(200);
        town.visitor().get(path).expect(404);
        town.officer().get(path).expect(404);
        town.resident("ciekawski").get(path).expect(404);
    }

    @Test
    void whatIsMissingIsToldByField() {
        var author = town.resident("niepelna");
        var draft = town.post(author, "/editions/" + edition + "/proposals", title("Niepełna"))
                .expect(201)
                .json();
        var faults =
                town.post(author, "/proposals/" + Town.id(draft) + "/submit").expect(400);
        assertTrue(fields(faults).containsAll(List.of("summary", "description", "items[0].name", "consentRules")));
    }

    @Test
    void proposalsThatAreSubmittedAtOnceGetNumbersOfTheirOwn() throws Exception {
        var fresh = Town.id(town.publish(Town.edition(15).add("name", "Numery")));
        var submissions = new ArrayList<Callable<Integer>>();
        for (int i = 0; i < 4; i++) {
            var author = town.resident("rownoczesny" + i);
            var title = "Pomysł " + i;
            submissions.add(
                    () -> town.submit(author, fresh, Town.proposal(title, 100)).getInt("number"));
        }
        var pool = Executors.newFixedThreadPool(4);
        var numbers = new ArrayList<Integer>();
        for (var done : pool.invokeAll(submissions)) {
            numbers.add(done.get());
        }
        pool.shutdown();
        assertEquals(
                IntStream.rangeClosed(1, 4).boxed().toList(),
                numbers.stream().sorted().toList());
    }

    @Test
    void itIsReturnedOnceCorrectedAndAccepted() {
        var author = town.resident("poprawna");
        var submitted = town.submit(author, edition, Town.proposal("Do poprawy", 100));
        var returned =
                town.decide(submitted, "FORMAL", "RETURN", "cost").expect(200).json();
        assertEquals("RETURNED", returned.getString("status"));
        assertEquals("Brakuje szacunkowego kosztu.", returned.getString("reason"));
        var corrected = Town.proposal("Poprawiona", 120).add("rowVersion", returned.getJsonNumber("rowVersion"));
        author.json(
                        "PUT",
                        town.api("/proposals/" + Town.id(returned)),
                        corrected.build().toString())
                .expect(200);
        var again = town.post(author, "/proposals/" + Town.id(returned) + "/submit")
                .expect(200)
                .json();
        town.officer()
                .get(town.page("/proposals/" + Town.id(again) + "/verification"))
                .expect(200);
        town.decide(again, "FORMAL", "RETURN", "cost").expect(400);
        var formal = town.decide(again, "FORMAL", "ACCEPT", "").expect(200).json();
        town.decide(again, "FORMAL", "ACCEPT", "").expect(409);
        assertEquals(
                "ACCEPTED",
                town.decide(formal, "MERIT", "ACCEPT", "").expect(200).json().getString("status"));
    }

    @Test
    void aCardWithACrossBearsNoAcceptance() {
        var submitted = town.submit(town.resident("krzyzyk"), edition, Town.proposal("Po terminie", 100));
        assertEquals(
                List.of("decision"),
                fields(town.decide(submitted, "FORMAL", "ACCEPT", "time").expect(400)));
        assertEquals(
                List.of("decision"),
                fields(town.decide(submitted, "FORMAL", "RETURN", "time").expect(400)));
        assertEquals(
                "REJECTED",
                town.decide(submitted, "FORMAL", "REJECT", "time")
                        .expect(200)
                        .json()
                        .getString("status"));
    }

    @Test
    void residentsDoNotVerifyAndOthersDoNotWithdraw() {
        var author = town.resident("autorka");
        var submitted = town.submit(author, edition, Town.proposal("Moja", 100));
        var path = "/proposals/" + Town.id(submitted);
        town.post(author, path + "/assessments").expect(403);
        town.post(town.resident("zlosliwy"), path + "/withdraw").expect(403);
        town.post(author, path + "/withdraw").expect(200);
        town.post(author, path + "/withdraw").expect(409);
    }

    @Test
    void anotherMunicipalityHasNoSuchProposal() {
        var submitted = town.submit(town.resident("lokalna"), edition, Town.proposal("Lokalna", 100));
        var elsewhere = new Town("obca");
        elsewhere
                .officer()
                .get(elsewhere.page("/proposals/" + Town.id(submitted)))
                .expect(404);
        elsewhere.officer().get(elsewhere.page("/editions/" + edition)).expect(404);
    }

    @Test
    void twoOfficersDoNotOverwriteEachOther() {
        var added = town.post(town.officer(), "/editions", Town.edition(15).build())
                .expect(201)
                .json();
        var path = town.api("/editions/" + Town.id(added));
        var change = Town.edition(15).add("name", "Inna").add("rowVersion", added.getJsonNumber("rowVersion"));
        var pool = Town.pool("Cała gmina", 1000).add("id", Town.pool(added));
        var body =
                change.add("pools", Json.createArrayBuilder().add(pool)).build().toString();
        town.officer().json("PUT", path, body).expect(200);
        town.officer().json("PUT", path, body).expect(409);
    }

    @Test
    void moneyIsLockedWhenTheVoteHasBegun() throws Exception {
        var vote = town.vote("zamek", 100);
        var seen = vote.seen();
        var pool = Town.pool("Cała gmina", 2000).add("id", vote.pool());
        var change = Town.edition(0)
                .add("total", 2000)
                .add("pools", Json.createArrayBuilder().add(pool))
                .add("rowVersion", seen.getJsonNumber("rowVersion"));
        var refused = town.officer()
                .json(
                        "PUT",
                        town.api("/editions/" + vote.edition()),
                        change.build().toString());
        assertEquals(List.of("total", "pools[0].name"), fields(refused.expect(400)));
    }

    private static JsonObject title(String title) {
        return Json.createObjectBuilder().add("title", title).build();
    }

    private static List<String> fields(Answer answer) {
        return answer.json().getJsonArray("faults").getValuesAs(JsonObject.class).stream()
                .map(fault -> fault.getString("field"))
                .toList();
    }
}
