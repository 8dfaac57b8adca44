package pl.wspolnie.platform.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pl.wspolnie.api.error.InvalidInput;
import pl.wspolnie.platform.files.SpreadsheetTables;

class RegisterFileTest {

    @ParameterizedTest
    @ValueSource(strings = {";", ",", "\t"})
    void tellsTheSeparatorFromTheHeadings(String separator) {
        var file = RegisterFile.read(String.join(separator, "Nazwa", "forma prawna", "NIP")
                + "\r\n"
                + String.join(separator, "KGW Rączki", "FOUNDATION", "8567346215"));
        assertEquals(List.of(), file.ignored());
        assertEquals(2, file.lines().get(0).number());
        assertEquals("KGW Rączki", cell(file, "name"));
        assertEquals("8567346215", cell(file, "nip"));
    }

    @Test
    void knowsEnglishHeadingsAndSaysWhichItDoesNotKnow() {
        var file = RegisterFile.read("name;legalForm;activity.free;colour\nA;FOUNDATION;tak;blue");
        assertEquals("tak", cell(file, "activity.free"));
        assertEquals(List.of("colour"), file.ignored());
    }

    @Test
    void numbersLinesAsTheFileDoes() {
        var file = RegisterFile.read("nazwa;forma_prawna\n\"A\nB\";FOUNDATION\n\nC;FOUNDATION\n");
        assertEquals(
                List.of(2L, 5L),
                file.lines().stream().map(RegisterFile.Line::number).toList());
    }

    @Test
    void readsWhatPolishSpreadsheetsWrite() {
        var text = "nazwa;forma_prawna\nKGW Rączki żółć;FOUNDATION";
        assertEquals(text, SpreadsheetTables.decode(text.getBytes(Charset.forName("windows-1250"))));
        assertEquals(text, SpreadsheetTables.decode(("\uFEFF" + text).getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|platform.import.empty",
                "'nazwa;forma_prawna'|platform.import.empty",
                "'nazwa;nip~A;1'|platform.import.missing",
                "'nazwa;forma_prawna;Nazwa~A;F;B'|platform.import.twice",
                "'nazwa;forma_prawna~\"A;F'|platform.import.broken",
                "'PK\0'|platform.import.nottext"
            })
    void refusesWhatIsNoRegister(String text, String key) {
        var fault = assertThrows(
                InvalidInput.class,
                () -> RegisterFile.read(text.replace('~', '\n').replace("\\0", "\0")));
        assertEquals(key, fault.faults().get(0).message().key());
    }

    @Test
    void refusesMoreLinesThanAnybodyCouldCheck() {
        var text = "nazwa;forma_prawna\n" + "A;F\n".repeat(2001);
        var fault = assertThrows(InvalidInput.class, () -> RegisterFile.read(text));
        assertEquals("platform.import.toomany", fault.faults().get(0).message().key());
    }

    private static String cell(RegisterFile file, String field) {
        return file.lines().get(0).cells().get(RegisterColumns.of(field).orElseThrow());
    }
}
