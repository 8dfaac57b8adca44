package pl.wspolnie.platform.files;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import pl.wspolnie.api.error.InvalidInput;
import pl.wspolnie.api.files.Tables;

/** Tables as the spreadsheets of Polish offices write them. */
@ApplicationScoped
public class SpreadsheetTables implements Tables {

    private static final String FIELD = "file";

    /** What they write when they do not write UTF-8. */
    private static final Charset OFFICE = Charset.forName("windows-1250");

    @Override
    public Table read(byte[] content, int mostLines) {
        return read(decode(content), mostLines);
    }

    /** The text of a file in UTF-8, or else in the encoding of Polish spreadsheets. */
    public static String decode(byte[] content) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException notUtf8) {
            return new String(content, OFFICE);
        }
    }

    /** As {@link Tables#read}, of a text. */
    public static Table read(String text, int mostLines) {
        if (text.isBlank()) {
            throw new InvalidInput(FIELD, "platform.import.empty");
        }
        if (text.indexOf('\0') >= 0) {
            throw new InvalidInput(FIELD, "platform.import.nottext");
        }
        var records = records(text, mostLines);
        if (records.size() < 2) {
            throw new InvalidInput(FIELD, "platform.import.empty");
        }
        if (records.size() - 1 > mostLines) {
            throw new InvalidInput(FIELD, "platform.import.toomany", mostLines);
        }
        var headings = records.get(0).getFields().stream().map(String::strip).toList();
        return new Table(
                headings,
                records.subList(1, records.size()).stream()
                        .map(record -> line(record, headings.size()))
                        .toList());
    }

    private static List<CsvRecord> records(String text, int mostLines) {
        // The library would take the rest of the file for one cell.
        if (count(text, '"') % 2 != 0) {
            throw new InvalidInput(FIELD, "platform.import.broken");
        }
        try (var reader = CsvReader.builder().fieldSeparator(separator(text)).ofCsvRecord(text)) {
            return reader.stream().limit(mostLines + 2L).toList();
        } catch (CsvParseException broken) {
            throw new InvalidInput(FIELD, "platform.import.broken");
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** The one that is most frequent in the line of headings. */
    private static char separator(String text) {
        var headings = text.lines().findFirst().orElse("");
        var best = ';';
        for (var candidate : new char[] {';', ',', '\t'}) {
            if (count(headings, candidate) > count(headings, best)) {
                best = candidate;
            }
        }
        return best;
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(character -> character == wanted).count();
    }

    private static Line line(CsvRecord record, int columns) {
        var cells =
                new ArrayList<>(record.getFields().stream().map(String::strip).toList());
        while (cells.size() < columns) {
            cells.add("");
        }
        return new Line(record.getStartingLineNumber(), cells);
    }
}
