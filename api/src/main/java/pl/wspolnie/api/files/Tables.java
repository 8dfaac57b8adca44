package pl.wspolnie.api.files;

import java.util.List;

/** Reads tables that people keep in spreadsheets: CSV with a line of headings. */
public interface Tables {

    /**
     * A table.
     *
     * @param headings as they stand in the first line, without spaces around them
     * @param lines below the headings; empty lines are left out
     */
    record Table(List<String> headings, List<Line> lines) {

        public Table {
            headings = List.copyOf(headings);
            lines = List.copyOf(lines);
        }
    }

    /**
     * A line.
     *
     * @param number where it begins in the file, from 1
     * @param cells in the order of the headings, without spaces around them; what is missing at its end is empty
     */
    record Line(long number, List<String> cells) {

        public Line {
            cells = List.copyOf(cells);
        }
    }

    /**
     * Reads a file in UTF-8 or, as Polish spreadsheets write it, in windows-1250; columns are divided by semicolons,
     * commas or tabulators, whichever its first line has most of.
     *
     * @param content the bytes of the file
     * @param mostLines how many lines it may have below its headings
     * @throws pl.wspolnie.api.error.InvalidInput with a fault of the field {@code file} if it is no such table
     */
    Table read(byte[] content, int mostLines);
}
