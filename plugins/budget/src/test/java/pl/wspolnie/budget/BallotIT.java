package pl.wspolnie.budget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import pl.wspolnie.testkit.SuiteTest;
import pl.wspolnie.testkit.client.Fields;
import pl.wspolnie.testkit.running.Server;

/** One voter, one ballot, and no way from one to the other. */
class BallotIT extends SuiteTest {

    private static Town town;

    @BeforeAll
    static void town() {
        town = new Town("urna");
    }

    @Test
    void ofManyRequestsAtOnceOneWins() throws Exception {
        var vote = town.vote("naraz", 100, 200);
        var voter = town.resident("spieszny");
        var pool = Executors.newFixedThreadPool(6);
        var casts = new ArrayList<Callable<Integer>>();
        for (int i = 0; i < 6; i++) {
            casts.add(() -> vote.cast(voter, 0).status());
        }
        var statuses = new ArrayList<Integer>();
        for (var done : pool.invokeAll(casts)) {
            statuses.add(done.get());
        }
        pool.shutdown();
        assertEquals(1, statuses.stream().filter(status -> status == 201).count(), statuses.toString());
        assertEquals(5, statuses.stream().filter(status -> status == 409).count(), statuses.toString());
        assertEquals(1, count("budget_voter where edition_id = " + vote.edition()));
        assertEquals(1, count("budget_ballot where pool_id = " + vote.pool()));
    }

    @Test
    void theReceiptOpensTheBallotAndLetsItBeChanged() throws SQLException {
        var vote = town.vote("zmiana", 100, 200);
        var voter = town.resident("niezdecydowana");
        var receipt = Vote.receipt(vote.cast(voter, 0));
        assertEquals(Set.of(vote.projects().get(0)), chosen(vote, receipt));
        assertEquals(receipt, Vote.receipt(vote.cast(voter, receipt.toLowerCase(Locale.ROOT), 1)));
        assertEquals(Set.of(vote.projects().get(1)), chosen(vote, receipt));
        vote.open("00000-00000-00000-00000").expect(400);
        vote.cast(voter, "00000-00000-00000-00000", 0).expect(400);
        vote.cast(town.resident("obcy"), receipt, 0).expect(409);
        assertEquals(Set.of(vote.projects().get(1)), chosen(vote, receipt));
    }

    @Test
    void aBallotFromASecondTabIsRefusedInWords() throws SQLException {
        var vote = town.vote("karty", 100, 200);
        var voter = town.resident("dwukartowa");
        var path = town.page("/editions/" + vote.edition() + "/vote/" + vote.pool());
        voter.get(path).expect(200);
        var ballot = Fields.of("choices", vote.projects().get(0));
        voter.post(path, ballot).expect(200);
        var again = voter.post(path, ballot).expect(409);
        assertTrue(again.body().contains("Głos w tej puli jest już oddany"), again.excerpt());
        assertEquals(1, count("budget_ballot where pool_id = " + vote.pool()));
    }

    @Test
    void aBallotThatBreaksTheRulesIsNotTaken() throws SQLException {
        var vote = town.vote("zasady", 100, 200, 300);
        var voter = town.resident("zachlanny");
        vote.cast(voter).expect(400);
        vote.cast(voter, 0, 1, 2).expect(400);
        vote.cast(town.visitor(), 0).expect(401);
        assertEquals(0, count("budget_voter where edition_id = " + vote.edition()));
        vote.cast(voter, 0, 1).expect(201);
    }

    @Test
    void nothingInTheTablesLeadsFromAVoterToABallot() throws SQLException {
        var vote = town.vote("tajnosc", 100, 200);
        for (int i = 0; i < 5; i++) {
            vote.cast(town.resident("tajny" + i), i % 2).expect(201);
        }
        var voters = rows("budget_voter where edition_id = " + vote.edition());
        var ballots = rows("budget_ballot where pool_id = " + vote.pool());
        assertEquals(5, voters.size());
        assertEquals(5, ballots.size());
        // What is the same in all rows tells nothing; whatever else stands in a voter's row stands in no ballot's.
        var telling = telling(voters);
        var common = new HashSet<>(telling(ballots));
        common.retainAll(telling);
        assertEquals(Set.of(), common);
        Stream.of(voters, ballots)
                .flatMap(List::stream)
                .flatMap(List::stream)
                .filter(BallotIT::isTime)
                .forEach(time -> assertTrue(time.startsWith("1970-01-01"), time));
    }

    @Test
    void whileTheVoteLastsNobodyLearnsHowItStands() throws SQLException {
        var vote = town.vote("cisza", 100, 200);
        vote.cast(town.resident("cichy"), 0).expect(201);
        var path = "/editions/" + vote.edition();
        for (var reader : List.of(town.visitor(), town.officer())) {
            vote.outcome(reader).expect(404);
            reader.get(town.api(path + "/comparison")).expect(404);
            reader.get(town.page(path + "/pools/" + vote.pool() + "/election.pb"))
                    .expect(404);
        }
        vote.compute().expect(409);
        assertEquals(JsonValue.NULL, vote.seen().getOrDefault("drawSecret", JsonValue.NULL));
    }

    private static boolean isTime(String value) {
        return value.matches("\\d{4}-\\d\\d-\\d\\d.*");
    }

    private static Set<Long> chosen(Vote vote, String receipt) {
        var found = new HashSet<Long>();
        vote.open(receipt)
                .expect(200)
                .json()
                .getJsonArray("choices")
                .getValuesAs(JsonObject.class)
                .forEach(choice -> found.add(choice.getJsonNumber("proposal").longValueExact()));
        return found;
    }

    /** The values by which the rows differ from one another. */
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

    private static long count(String from) throws SQLException {
        return Long.parseLong(select("select count(*) from " + from).get(0).get(0));
    }

    private static List<List<String>> rows(String from) throws SQLException {
        return select("select * from " + from);
    }

    private static List<List<String>> select(String query) throws SQLException {
        var rows = new ArrayList<List<String>>();
        try (var connection = Server.database().connect(BallotIT.class.getClassLoader());
                var statement = connection.createStatement();
                var found = statement.executeQuery(query)) {
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
}
