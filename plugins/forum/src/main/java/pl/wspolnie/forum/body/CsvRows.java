package pl.wspolnie.forum.body;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Writes rows of open data (RFC 4180). */
public final class CsvRows {

    private static final String FORMULA = "=+-@\t\r";

    private final Writer out;

    public CsvRows(OutputStream out) {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }

    public void write(List<?> cells) throws IOException {
        out.write(cells.stream().map(CsvRows::cell).collect(Collectors.joining(",")) + "\r\n");
    }

    public void flush() throws IOException {
        out.flush();
    }

    /** A leading sign of a formula is defused, since offices open such files in a spreadsheet. */
    private static String cell(Object value) {
        var text = Objects.toString(value, "");
        boolean formula = value instanceof String && !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
        return '"' + (formula ? "'" + text : text).replace("\"", "\"\"") + '"';
    }
}
