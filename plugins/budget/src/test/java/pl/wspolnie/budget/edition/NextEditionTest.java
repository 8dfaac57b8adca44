package pl.wspolnie.budget.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NextEditionTest {

    @Test
    void keepsRulesAndPoolsAndMovesNameYearAndDates() {
        var next = NextEdition.of(Map.of(
                "name", List.of("Budżet 2026"),
                "year", List.of("2026"),
                "total", List.of("2026"),
                "votingFrom", List.of("2024-02-29"),
                "resultsOn", List.of("2025-09-23"),
                "appealsTo", List.of(""),
                "pools[0].id", List.of("7"),
                "pools[0].name", List.of("Cała gmina"),
                "rowVersion", List.of("3")));
        assertEquals(
                Map.of(
                        "name", List.of("Budżet 2027"),
                        "year", List.of("2027"),
                        "total", List.of("2026"),
                        "votingFrom", List.of("2025-02-28"),
                        "resultsOn", List.of("2026-09-23"),
                        "appealsTo", List.of(""),
                        "pools[0].name", List.of("Cała gmina")),
                next);
    }
}
