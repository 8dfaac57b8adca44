package pl.wspolnie.map.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import pl.wspolnie.api.people.Area;
import pl.wspolnie.map.directory.WhiteSpots.Counted;

class WhiteSpotsTest {

    private final Comparison comparison = WhiteSpots.compared(
            List.of("1", "16", "17", "23"),
            List.of(new Area(5, "Psary", null), new Area(6, "Zwlecza", null)),
            List.of("16", "16", "23"),
            List.of(
                    new Counted("16", List.of("5")),
                    new Counted("16", List.of("5", "6")),
                    new Counted("23", List.of())));

    @Test
    void aFieldWithoutActivityIsAWhiteSpot() {
        assertEquals(
                List.of("1", "17"),
                comparison.white().stream().map(Comparison.Field::point).toList());
    }

    @Test
    void anActivityCountsOncePerFieldAndInEachOfItsAreas() {
        var culture = comparison.fields().get(1);
        assertEquals(2, culture.activities());
        assertEquals(2, culture.organisations());
        assertEquals(2, area("Psary").in("16"));
        assertEquals(1, area("Zwlecza").in("16"));
        assertEquals(0, area("Zwlecza").in("23"));
    }

    @Test
    void whatIsDoneEverywhereCountsForTheWhole() {
        assertEquals(1, area("").in("23"));
        assertEquals(1, area("").alive());
    }

    private Comparison.AreaRow area(String name) {
        return comparison.areas().stream()
                .filter(row -> row.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
