package pl.wspolnie.platform.people;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pl.wspolnie.api.error.InvalidInput;
import pl.wspolnie.platform.people.RegisterColumns.Column;

/**
 * A register as somebody keeps it in a spreadsheet: CSV with a line of headings.
 *
 * @param lines the lines below the headings
 * @param ignored headings that mean nothing to the register
 */
record RegisterFile(List<Line> lines, List<String> ignored) {

    private static final String FIELD = "file";
    private static final int MOST_LINES = 2000;

    /** What spreadsheets of Polish offices write when they do not write UTF-8. */
    private static final Charset OFFICE = Charset.forName("windows-1250");

    /**
     * A line.
     *
     * @param number where it begins in the file, from 1
     * @param cells what stands in each known column
     */
    record Line(long number, Map<Column, String> cells) {}

    /** The text of a file in UTF-8, or else in the encoding of Polish spreadsheets. */
    static String decode(byte[] content) {
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

    /**
     * Reads a file.
     *
     * @throws InvalidInput if it is no such table; faults of single cells are found later
     */
    static RegisterFile read(String text) {
        if (text.isBlank()) {
            throw new InvalidInput(FIELD, "platform.import.empty");
        }
        if (text.indexOf('\0') >= 0) {
            throw new InvalidInput(FIELD, "platform.import.nottext");
        }
        var records = records(text);
        if (records.isEmpty()) {
            throw new InvalidInput(FIELD, "platform.import.empty");
        }
        return table(records.get(0).getFields(), records.subList(1, records.size()));
    }

    private static List<CsvRecord> records(String text) {
        // The library would take the rest of the file for one cell.
        if (count(text, '"') % 2 != 0) {
            throw new InvalidInput(FIELD, "platform.import.broken");
        }
        try (var reader = CsvReader.builder().fieldSeparator(separator(text)).ofCsvRecord(text)) {
            return reader.stream().limit(MOST_LINES + 2L).toList();
        } catch (CsvParseException broken) {
            throw new InvalidInput(FIELD, "platform.import.broken");
        } catch (java.io.IOException impossible) {
            throw new java.io.UncheckedIOException(impossible);
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

    private static RegisterFile table(List<String> headings, List<CsvRecord> records) {
        var columns = new ArrayList<Optional<Column>>();
        var ignored = new ArrayList<String>();
        for (var heading : headings) {
            var column = RegisterColumns.called(heading);
            if (column.isEmpty() && !heading.isBlank()) {
                ignored.add(heading.strip());
            }
            if (column.isPresent() && columns.contains(column)) {
                throw new InvalidInput(FIELD, "platform.import.twice", heading.strip());
            }
            columns.add(column);
        }
        requireColumns(columns);
        if (records.isEmpty()) {
            throw new InvalidInput(FIELD, "platform.import.empty");
        }
        if (records.size() > MOST_LINES) {
            throw new InvalidInput(FIELD, "platform.import.toomany", MOST_LINES);
        }
        return new RegisterFile(
                records.stream().map(record -> line(columns, record)).toList(), ignored);
    }

    private static void requireColumns(List<Optional<Column>> columns) {
        for (var needed : List.of("name", "legalForm")) {
            if (columns.stream().flatMap(Optional::stream).noneMatch(column -> column.field()
                    .equals(needed))) {
                throw new InvalidInput(
                        FIELD,
                        "platform.import.missing",
                        RegisterColumns.of(needed).orElseThrow().heading());
            }
        }
    }

    private static Line line(List<Optional<Column>> columns, CsvRecord record) {
        var cells = new LinkedHashMap<Column, String>();
        for (var at = 0; at < Math.min(columns.size(), record.getFieldCount()); at++) {
            var cell = record.getField(at).strip();
            columns.get(at).ifPresent(column -> cells.put(column, cell));
        }
        return new Line(record.getStartingLineNumber(), cells);
    }
}
