package pl.wspolnie.budget;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.sql.SQLException;
import java.util.List;
import pl.wspolnie.testkit.client.Answer;
import pl.wspolnie.testkit.client.Client;
import pl.wspolnie.testkit.running.Server;

/** An edition of a {@link Town} that is voted on. */
record Vote(Town town, long edition, long pool, List<Long> projects) {

    /** Casts a ballot for projects by their places. */
    Answer cast(Client voter, int... places) {
        return cast(voter, null, places);
    }

    /** Replaces the ballot that the receipt opens. */
    Answer cast(Client voter, String receipt, int... places) {
        var choices = Json.createArrayBuilder();
        for (int place : places) {
            choices.add(projects.get(place));
        }
        var ballot = Json.createObjectBuilder().add("choices", choices);
        if (receipt != null) {
            ballot.add("receipt", receipt);
        }
        return town.post(voter, "/editions/" + edition + "/pools/" + pool + "/ballots", ballot.build());
    }

    static String receipt(Answer cast) {
        return cast.expect(201).json().getString("code");
    }

    /** Opens a ballot with its receipt. */
    Answer open(String receipt) {
        var body = Json.createObjectBuilder().add("receipt", receipt).build();
        return town.post(town.visitor(), "/editions/" + edition + "/receipts", body);
    }

    Answer outcome(Client reader) {
        return reader.get(town.api("/editions/" + edition + "/outcome"), "Accept", "application/json");
    }

    Answer compute() {
        return town.post(town.officer(), "/editions/" + edition + "/outcome");
    }

    Answer publish(String inputsHash) {
        var body = Json.createObjectBuilder().add("inputsHash", inputsHash).build();
        return town.post(town.officer(), "/editions/" + edition + "/outcome/publish", body);
    }

    JsonObject seen() {
        return town.visitor()
                .get(town.api("/editions/" + edition), "Accept", "application/json")
                .expect(200)
                .json();
    }

    /** Moves the calendar back, as if so many days had gone by. */
    void shift(int days) throws SQLException {
        var columns = List.of(
                "submission_from", "submission_to", "verification_from", "verification_to", "voting_from", "voting_to");
        var moved = columns.stream()
                .map(column -> column + " = " + column + " - " + days)
                .toList();
        sql("update budget_edition set " + String.join(", ", moved) + " where id = " + edition);
    }

    /** Changes the database behind the suite's back. */
    static int sql(String statement) throws SQLException {
        try (var connection = Server.database().connect(Vote.class.getClassLoader());
                var update = connection.createStatement()) {
            return update.executeUpdate(statement);
        }
    }
}
