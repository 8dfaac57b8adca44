package pl.wspolnie.map.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import pl.wspolnie.api.files.Tables;

class CellsTest {

    private static Cells cells(List<Column> columns, String... cells) {
        return Cells.of(columns, new Tables.Line(2, List.of(cells)));
    }

    @Test
    void headingsAreKnownWithoutDiacriticsAndByTheirNames() {
        assertEquals(Column.LATITUDE, Column.of("Szerokosc").orElseThrow());
        assertEquals(Column.SHARES_ROOM, Column.of("shares room").orElseThrow());
        assertTrue(Column.of("uwagi").isEmpty());
        assertEquals(
                List.of(Column.values()),
                Arrays.stream(Column.values())
                        .map(column -> Column.of(column.heading()).orElseThrow())
                        .toList());
    }

    @Test
    void readsNumbersAndDatesAsOfficesWriteThem() {
        var cells = cells(List.of(Column.LATITUDE, Column.STARTS, Column.ENDS), "50,7681", "24.08.2014", "2014-08-25");
        assertEquals(new BigDecimal("50.7681"), cells.number(Column.LATITUDE));
        assertEquals(LocalDate.of(2014, 8, 24), cells.date(Column.STARTS));
        assertEquals(LocalDate.of(2014, 8, 25), cells.date(Column.ENDS));
        assertEquals(List.of(), cells.faults());
    }

    @Test
    void whatCannotBeReadIsAFaultOfItsColumn() {
        var cells = cells(List.of(Column.LATITUDE, Column.STARTS), "północ", "31.02.2014");
        assertNull(cells.number(Column.LATITUDE));
        assertNull(cells.date(Column.STARTS));
        assertEquals(
                List.of("szerokość", "od"),
                cells.faults().stream().map(CellFault::column).toList());
    }

    @Test
    void listsArePartedByBarsOrCommas() {
        var cells = cells(List.of(Column.AREAS, Column.GROUPS), "Psary | Wola, Czaryska |", "dzieci, seniorzy");
        assertEquals(List.of("Psary", "Wola, Czaryska"), cells.list(Column.AREAS));
        assertEquals(List.of("dzieci", "seniorzy"), cells.list(Column.GROUPS));
    }

    @Test
    void cellsAreCleanedOfWhatNoPageCanHold() {
        var cells = cells(
                List.of(Column.TITLE, Column.WHAT, Column.PLACE), "Pr\u0007oba", "raz\r\ndwa\t", "Ko\u0301sk\u000b");
        assertEquals("Pr oba", cells.text(Column.TITLE));
        assertEquals("raz\ndwa", cells.text(Column.WHAT));
        assertEquals("Kósk", cells.text(Column.PLACE));
    }

    @Property(tries = 200)
    void whatIsGuardedComesBack(@ForAll String text) {
        assertEquals(text, Csv.unguarded(Csv.guarded(text)));
    }

    @Property(tries = 200)
    void noCellIsAFormula(@ForAll String text) {
        var guarded = Csv.guarded(text);
        assertTrue(guarded.isEmpty() || "=+-@".indexOf(guarded.charAt(0)) < 0);
    }
}
