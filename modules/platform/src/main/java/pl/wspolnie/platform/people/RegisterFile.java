package pl.wspolnie.platform.people;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pl.wspolnie.api.error.InvalidInput;
import pl.wspolnie.api.files.Tables;
import pl.wspolnie.platform.files.SpreadsheetTables;
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

    /**
     * A line.
     *
     * @param number where it begins in the file, from 1
     * @param cells what stands in each known column
     */
    record Line(long number, Map<Column, String> cells) {}

    /**
     * Reads a file.
     *
     * @throws InvalidInput if it is no such table; faults of single cells are found later
     */
    static RegisterFile read(String text) {
        var table = SpreadsheetTables.read(text, MOST_LINES);
        return table(table.headings(), table.lines());
    }

    private static RegisterFile table(List<String> headings, List<Tables.Line> lines) {
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
        return new RegisterFile(lines.stream().map(line -> line(columns, line)).toList(), ignored);
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

    private static Line line(List<Optional<Column>> columns, Tables.Line read) {
        var cells = new LinkedHashMap<Column, String>();
        for (var at = 0; at < columns.size(); at++) {
            var cell = read.cells().get(at);
            columns.get(at).ifPresent(column -> cells.put(column, cell));
        }
        return new Line(read.number(), cells);
    }
}
