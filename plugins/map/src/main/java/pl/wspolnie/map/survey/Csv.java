package pl.wspolnie.map.survey;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Writes tables that Polish spreadsheets open at once: semicolons, and no cell that they would take for a formula. */
final class Csv {

    private static final String FORMULA = "=+-@\t\r";

    private Csv() {}

    static void row(Writer writer, List<?> values) throws IOException {
        writer.write(values.stream().map(Csv::cell).collect(Collectors.joining(";")) + "\r\n");
    }

    private static String cell(Object value) {
        return '"' + guarded(Objects.toString(value, "")).replace("\"", "\"\"") + '"';
    }

    static String guarded(String text) {
        return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 || text.startsWith("'") ? "'" + text : text;
    }

    /** What {@link #guarded} made safe, as it was. */
    static String unguarded(String text) {
        return text.length() > 1 && text.charAt(0) == '\'' && (FORMULA + "'").indexOf(text.charAt(1)) >= 0
                ? text.substring(1)
                : text;
    }
}
