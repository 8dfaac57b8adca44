package pl.wspolnie.evaluation.show;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Open data as CSV (RFC 4180, UTF-8), row by row. */
public final class Csv {

    private final Writer writer;

    /** Begins with the line of headings. */
    public Csv(OutputStream out, List<String> headings) throws IOException {
        writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        row(headings);
    }

    public void row(List<?> values) throws IOException {
        writer.write(String.join(",", values.stream().map(Csv::cell).toList()) + "\r\n");
    }

    public void end() throws IOException {
        writer.flush();
    }

    /** A leading sign of a formula is defused, since offices open such files in a spreadsheet. */
    static String cell(Object value) {
        var text = value instanceof BigDecimal number
                ? Numbers.plain(number).toPlainString()
                : Objects.toString(value, "");
        var formula = value instanceof String && !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
        return '"' + (formula ? "'" : "") + text.replace("\"", "\"\"") + '"';
    }
}
