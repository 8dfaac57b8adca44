package pl.wspolnie.forum.standard;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Objects;

/** Writes rows of tables (RFC 4180). */
final class Csv {

    private Csv() {}

    static void row(Writer writer, List<?> values) throws IOException {
        writer.write(String.join(",", values.stream().map(Csv::cell).toList()) + "\r\n");
    }

    /** A leading sign of a formula is defused, since offices open such files in a spreadsheet. */
    private static String cell(Object value) {
        var text = Objects.toString(value, "");
        var safe = value instanceof String && !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0
                ? "'" + text
                : text;
        return '"' + safe.replace("\"", "\"\"") + '"';
    }
}
