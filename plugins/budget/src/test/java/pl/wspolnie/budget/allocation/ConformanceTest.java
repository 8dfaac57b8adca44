package pl.wspolnie.budget.allocation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Forty real elections, and what independent programs agree on: the winners under each rule. */
class ConformanceTest {

    @TestFactory
    Stream<DynamicTest> winnersAreAsExpected() throws IOException {
        Path folder = folder();
        Map<String, List<String[]>> byFile = new LinkedHashMap<>();
        Files.readAllLines(folder.resolve("expected.csv")).stream()
                .skip(1)
                .map(line -> line.split(","))
                .forEach(fields -> byFile.computeIfAbsent(fields[0], file -> new ArrayList<>())
                        .add(fields));
        return byFile.entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(entry.getKey(), () -> {
                    Election election = Pabulib.read(folder.resolve(entry.getKey() + ".pb"));
                    entry.getValue().forEach(fields -> check(election, fields));
                }));
    }

    @TestFactory
    Stream<DynamicTest> filesAreWrittenBackWithoutLoss() throws IOException {
        return Files.list(folder())
                .filter(file -> file.toString().endsWith(".pb"))
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> {
                    Election election = Pabulib.read(file);
                    String text = Elections.text(election);
                    Election again = Elections.read(text);
                    assertEquals(election.meta(), again.meta());
                    assertEquals(election.projects(), again.projects());
                    assertEquals(election.roll().columns(), again.roll().columns());
                    for (int voter = 0; voter < election.roll().size(); voter++) {
                        assertEquals(election.roll().row(voter), again.roll().row(voter));
                    }
                }));
    }

    private static Path folder() {
        assumeTrue(
                Shared.pabulib().isPresent(),
                "No real elections to compare with: neither ../shared/pabulib nor the property wspolnie.shared is there");
        return Shared.pabulib().get();
    }

    private static void check(Election election, String[] fields) {
        AllocationRule rule = AllocationRules.byId(
                        fields[1], Completion.of(fields[2]).orElseThrow(), BigDecimal.ONE)
                .orElseThrow();
        Outcome outcome = rule.allocate(election);
        String winners = String.join(";", outcome.winnerIds().stream().sorted().toList());
        assertEquals(fields[3], winners, fields[1] + " " + fields[2]);
        assertEquals(0, new BigDecimal(fields[4]).compareTo(outcome.total()), fields[1] + " " + fields[2]);
    }
}
