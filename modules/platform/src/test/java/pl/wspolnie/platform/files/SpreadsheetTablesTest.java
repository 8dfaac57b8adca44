package pl.wspolnie.platform.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import pl.wspolnie.api.error.InvalidInput;
import pl.wspolnie.api.files.Tables.Line;

class SpreadsheetTablesTest {

    private final SpreadsheetTables tables = new SpreadsheetTables();

    @Test
    void readsBothEncodingsAndNumbersLinesAsTheFileDoes() {
        var text = "nazwa; opis\r\n\"Koło \nGospodyń\";śpiew\r\n\r\nOSP\r\n";
        var expected = List.of(new Line(2, List.of("Koło \nGospodyń", "śpiew")), new Line(5, List.of("OSP", "")));
        for (var charset : List.of(StandardCharsets.UTF_8, Charset.forName("windows-1250"))) {
            var table = tables.read(text.getBytes(charset), 10);
            assertEquals(List.of("nazwa", "opis"), table.headings());
            assertEquals(expected, table.lines(), charset.name());
        }
    }

    @Test
    void refusesWhatIsNoTableOrTooLong() {
        for (var text : List.of("", "nazwa", "nazwa\n\"otwarte", "nazwa\na\nb\nc", "na\0zwa\na")) {
            assertThrows(InvalidInput.class, () -> tables.read(text.getBytes(StandardCharsets.UTF_8), 2), text);
        }
    }
}
