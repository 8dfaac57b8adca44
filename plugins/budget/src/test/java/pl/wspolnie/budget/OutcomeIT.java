package pl.wspolnie.budget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import pl.wspolnie.budget.allocation.Pabulib;
import pl.wspolnie.budget.allocation.PabulibException;
import pl.wspolnie.budget.edition.Draw;
import pl.wspolnie.testkit.SuiteTest;
import pl.wspolnie.testkit.client.Client;

/** From the last ballot to winners that everybody can count again. */
class OutcomeIT extends SuiteTest {

    private static Town town;

    @BeforeAll
    static void town() {
        town = new Town("wynik");
    }

    /** Votes 3, 2 and 1 for costs 700, 400 and 300 of 1000 zł: the second does not fit beside the first. */
    private static Vote counted(String name) throws SQLException {
        var vote = town.vote(name, 700, 400, 300);
        vote.cast(town.resident(name + 1), 0, 1).expect(201);
        vote.cast(town.resident(name + 2), 0, 1).expect(201);
        vote.cast(town.resident(name + 3), 0, 2).expect(201);
        return vote;
    }

    @Test
    void theOutcomeIsADraftUntilItIsPublished() throws SQLException {
        var vote = counted("szkic");
        var commitment = vote.seen().getString("drawCommitment");
        vote.shift(12);
        var draft = vote.compute().expect(200).json();
        vote.outcome(town.visitor()).expect(404);
        var hash = draft.getString("inputsHash");
        assertEquals(hash, vote.compute().expect(200).json().getString("inputsHash"));
        vote.publish("0".repeat(64)).expect(409);
        vote.publish(hash).expect(200);
        vote.publish(hash).expect(409);
        assertEquals(
                List.of("Projekt 700", "Projekt 300"),
                selected(vote.outcome(town.visitor()).expect(200).json()));
        assertEquals(commitment, Draw.sha256(vote.seen().getString("drawSecret")));
        for (var page : List.of("/outcome", "/comparison", "")) {
            town.visitor().get(town.page("/editions/" + vote.edition() + page)).expect(200);
        }
    }

    @Test
    void aReceiptStillOpensItsBallotWhenTheBoxIsSealed() throws SQLException {
        var vote = town.vote("pieczec", 100);
        var receipt = Vote.receipt(vote.cast(town.resident("pieczec1"), 0));
        vote.shift(12);
        vote.cast(town.resident("spoznialski"), 0).expect(409);
        vote.compute().expect(200);
        assertTrue(vote.open(receipt).expect(200).json().getBoolean("sealed"));
    }

    @Test
    void ballotsThatWereChangedAfterTheSealingAreNeverPublished() throws SQLException {
        var vote = counted("oszustwo");
        vote.shift(12);
        var hash = vote.compute().expect(200).json().getString("inputsHash");
        assertEquals(
                1,
                Vote.sql("update budget_ballot set choices = '2:1' where choices = '1:1,3:1' and pool_id = "
                        + vote.pool()));
        vote.publish(hash).expect(409);
        vote.compute().expect(409);
    }

    @Test
    void anybodyCanCountTheExportedFileAgain() throws SQLException, PabulibException {
        var vote = counted("plik");
        vote.shift(12);
        vote.publish(vote.compute().expect(200).json().getString("inputsHash")).expect(200);
        var file = town.visitor()
                .get(town.page("/editions/" + vote.edition() + "/pools/" + vote.pool() + "/election.pb"))
                .expect(200)
                .body();
        assertEquals(3, Pabulib.read(file.getBytes(StandardCharsets.UTF_8)).voters());
        var copy = imported(town.officer(), file);
        assertEquals(List.of("Projekt 700", "Projekt 300"), selected(copy));
        copy.getJsonArray("pools")
                .getJsonObject(0)
                .getJsonArray("projects")
                .getValuesAs(JsonObject.class)
                .forEach(project -> assertEquals(project.getBoolean("official"), project.getBoolean("selected")));
    }

    @Test
    void aFileWithoutDatesIsShownOnEveryPage() {
        var file = "META\nkey;value\nbudget;100\nvote_type;approval\n"
                + "PROJECTS\nproject_id;cost\n1;60\nVOTES\nvoter_id;vote\n1;1\n";
        var added = town.officer().json("POST", town.api("/elections"), file, "Content-Type", "text/plain");
        var edition = town.page("/editions/" + added.expect(201).json().getInt("edition"));
        for (var page : List.of("", "/proposals", "/outcome", "/comparison")) {
            town.officer().get(edition + page).expect(200);
        }
    }

    @Test
    void aFaultyFileNamesLineAndColumnAndBringsNothing() {
        var before = editions();
        var file =
                "META\nkey;value\nbudget;100\nvote_type;approval\nPROJECTS\nproject_id;cost\n1;x\nVOTES\nvoter_id;vote\n1;1\n";
        var answer = town.officer().json("POST", town.api("/elections"), file, "Content-Type", "text/plain");
        var fault = answer.expect(400).json().getJsonArray("faults").getJsonObject(0);
        assertTrue(
                fault.getString("message").startsWith("Wiersz 7, kolumna 3: powinno tam być: koszt"), fault.toString());
        assertEquals(before, editions());
    }

    @Test
    void aFileWithAmountsThatNobodyCanPayBringsNothing() {
        var before = editions();
        for (var cost : List.of("1e30", "99999999999999999999", "-5", "NaN")) {
            var file = "META\nkey;value\nbudget;100\nvote_type;approval\nPROJECTS\nproject_id;cost\n1;" + cost
                    + "\nVOTES\nvoter_id;vote\n1;1\n";
            town.officer()
                    .json("POST", town.api("/elections"), file, "Content-Type", "text/plain")
                    .expect(400);
        }
        assertEquals(before, editions());
    }

    @Test
    void ofManyWhoPublishAtOnceOneDoes() throws Exception {
        var vote = counted("naraz");
        vote.shift(12);
        var hash = vote.compute().expect(200).json().getString("inputsHash");
        Callable<Integer> publishing = () -> vote.publish(hash).status();
        var pool = Executors.newFixedThreadPool(4);
        var statuses = new ArrayList<Integer>();
        for (var done : pool.invokeAll(Collections.nCopies(4, publishing))) {
            statuses.add(done.get());
        }
        pool.shutdown();
        assertEquals(List.of(200, 409, 409, 409), statuses.stream().sorted().toList());
    }

    private static int editions() {
        return town.officer().get(town.api("/editions")).array().size();
    }

    private static JsonObject imported(Client officer, String file) {
        var edition = officer.json("POST", town.api("/elections"), file, "Content-Type", "text/plain")
                .expect(201)
                .json()
                .getJsonNumber("edition");
        return officer.get(town.api("/editions/" + edition + "/outcome"))
                .expect(200)
                .json();
    }

    private static List<String> selected(JsonObject outcome) {
        return outcome
                .getJsonArray("pools")
                .getJsonObject(0)
                .getJsonArray("projects")
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(project -> project.getBoolean("selected"))
                .map(project -> project.getString("title"))
                .toList();
    }
}
