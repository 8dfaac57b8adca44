package pl.wspolnie.evaluation.answer;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Writes tables that Polish spreadsheets open by a click: UTF-8 with a mark, columns divided by semicolons. */
public final class Csv implements AutoCloseable {

    /** The media type of what is written. */
    public static final String TYPE = "text/csv;charset=UTF-8";

    private final Writer out;
    private final CsvWriter csv;

    /** @param stream is not closed */
    public Csv(OutputStream stream) throws IOException {
        out = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
        out.write('\uFEFF');
        csv = CsvWriter.builder().fieldSeparator(';').build(out);
    }

    public void row(Object... values) {
        row(Arrays.asList(values));
    }

    public void row(List<?> values) {
        csv.writeRecord(values.stream().map(Csv::cell).toList());
    }

    /** A leading sign of a formula is defused, since offices open such files in a spreadsheet. */
    private static String cell(Object value) {
        if (value == null) {
            return "";
        }
        var text = value.toString();
        boolean formula = value instanceof String && !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
        return formula && !text.matches("-?\\d+(\\.\\d+)?") ? "'" + text : text;
    }

    @Override
    public void close() {
        try {
            out.flush();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
