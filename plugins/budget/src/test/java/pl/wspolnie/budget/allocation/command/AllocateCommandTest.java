package pl.wspolnie.budget.allocation.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AllocateCommandTest {

    private static final String VILLAGE = """
            META
            key;value
            budget;100
            vote_type;approval
            PROJECTS
            project_id;cost;name
            road;60;Road
            lamps;50;Lamps
            bench;10;Bench, "blue"
            VOTES
            voter_id;vote
            1;road,lamps
            2;road,lamps
            3;bench
            """;

    @TempDir
    Path folder;

    private Path village;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void write() throws IOException {
        village = Files.writeString(folder.resolve("village.pb"), VILLAGE);
    }

    private int run(String... arguments) {
        out.reset();
        err.reset();
        return new AllocateCommand()
                .run(
                        List.of(arguments),
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    private List<String> lines() {
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private String errors() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void writesOneLinePerFileAndRule() {
        assertEquals(0, run(village.toString(), village.toString(), "--rule", "greedy-votes", "--format", "csv"));
        String line = "village,greedy-votes,none,bench;lamps,60";
        assertEquals(List.of("file,rule,completion,winners,total_cost", line, line), lines());
        assertEquals("", errors());
    }

    @Test
    void computesAllRulesSideBySide() {
        assertEquals(0, run(village.toString(), "--rule=all", "--completion=add1", "--format=csv"));
        assertEquals(
                List.of(
                        "greedy-votes,none",
                        "greedy-votes-stop,none",
                        "greedy-ratio,none",
                        "mes-cost,add1",
                        "mes-cardinality,add1",
                        "phragmen,none",
                        "bos,none"),
                lines().stream()
                        .skip(1)
                        .map(line -> line.split(",")[1] + "," + line.split(",")[2])
                        .toList());
        assertEquals(0, run(village.toString(), "--rule", "all"));
        assertTrue(lines().contains("side by side:"));
    }

    @Test
    void tellsWhyInWordsAndNumbers() {
        assertEquals(0, run(village.toString(), "--rule", "mes-cost", "--explain"));
        assertTrue(lines().stream().anyMatch(line -> line.contains("lamps") && line.contains("2 paid in full")));
        assertTrue(lines().stream().anyMatch(line -> line.contains("road") && line.contains("was missing")));
        assertEquals(0, run(village.toString(), "--rule", "mes-cost", "--explain", "--format", "json"));
        String json = out.toString(StandardCharsets.UTF_8);
        assertTrue(json.contains("\"pricePerVote\": {\"value\": 25, \"exact\": \"25\"}"), json);
        assertTrue(json.contains("\"winners\": [\"lamps\", \"bench\"]"), json);
    }

    @Test
    void measuresWhenAsked() {
        assertEquals(0, run(village.toString(), "--rule", "phragmen", "--format", "csv", "--time"));
        assertEquals("file,rule,completion,winners,total_cost,read_ms,compute_ms", lines().get(0));
        String[] fields = lines().get(1).split(",");
        assertTrue(Double.parseDouble(fields[5]) > 0 && Double.parseDouble(fields[6]) > 0);
    }

    @Test
    void drawsFromASeed() {
        assertEquals(
                0,
                run(
                        village.toString(),
                        "--rule",
                        "greedy-votes",
                        "--ties",
                        "votes,draw",
                        "--seed",
                        "2026",
                        "--format",
                        "json"));
        assertTrue(out.toString(StandardCharsets.UTF_8).contains("\"decidedBy\": \"draw\""));
    }

    @Test
    void namesBadFilesAndComputesTheOthers() throws IOException {
        Path bad = Files.writeString(folder.resolve("bad.pb"), VILLAGE.replace("60", "sixty"));
        int code = run(
                bad.toString(),
                folder.resolve("none.pb").toString(),
                village.toString(),
                "--rule",
                "bos",
                "--format",
                "csv");
        assertEquals(3, code);
        assertEquals(2, lines().size());
        assertTrue(errors().contains(
                        "bad.pb: line 7, column 6: expected a cost: a number that is not negative, found \"sixty\""));
        assertTrue(errors().contains("none.pb: there is no such file"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "--rule bos",
                "village.pb",
                "village.pb --rule",
                "village.pb --rule lottery",
                "village.pb --rule bos --rule bos",
                "village.pb --rule bos --colour",
                "village.pb --rule bos --completion add1",
                "village.pb --rule mes-cost --completion most",
                "village.pb --rule mes-cost --increment 2",
                "village.pb --rule mes-cost --completion add1 --increment 0",
                "village.pb --rule mes-cost --completion add1 --increment one",
                "village.pb --rule bos --ties cost",
                "village.pb --rule bos --ties cost,draw",
                "village.pb --rule bos --seed 7",
                "village.pb --rule bos --format pdf",
                "village.pb --rule bos --format csv --explain"
            })
    void refusesBadArguments(String line) {
        List<String> arguments = new ArrayList<>(List.of(line.split(" ")));
        arguments.removeIf(String::isEmpty);
        assertEquals(2, run(arguments.toArray(String[]::new)));
        assertEquals(List.of(), lines());
        assertTrue(errors().startsWith("allocate: "), errors());
    }

    @Test
    void helps() {
        assertEquals(0, run("--help"));
        assertTrue(lines().get(0).startsWith("Recompute"));
    }
}
