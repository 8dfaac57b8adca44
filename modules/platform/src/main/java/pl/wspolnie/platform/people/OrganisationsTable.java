package pl.wspolnie.platform.people;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import pl.wspolnie.api.feed.DataSet;

/** The register as open data; whoever reads the file into another register gets the same entries. */
@ApplicationScoped
public class OrganisationsTable implements DataSet {

    private final OrganisationRegister register;

    protected OrganisationsTable() {
        this(null);
    }

    @Inject
    public OrganisationsTable(OrganisationRegister register) {
        this.register = register;
    }

    @Override
    public String name() {
        return "platform-organisations";
    }

    @Override
    public String mediaType() {
        return "text/csv";
    }

    @Override
    public void write(OutputStream out) throws IOException {
        var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        @SuppressWarnings("resource") // whoever gave the stream closes it
        var table = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(writer);
        table.writeRecord(RegisterColumns.headings().toList());
        for (var organisation : register.all()) {
            table.writeRecord(cells(organisation.details().published()));
        }
        writer.flush();
    }

    private static List<String> cells(OrganisationDetails details) {
        return RegisterColumns.ALL.stream()
                .map(column -> cell(column.value().apply(details)))
                .toList();
    }

    /** A leading sign of a formula is defused, since offices open such files in a spreadsheet. */
    private static String cell(Object value) {
        if (value instanceof Boolean yes) {
            return yes ? "tak" : "nie";
        }
        var text = value == null ? "" : value.toString();
        return value instanceof String && !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0
                ? "'" + text
                : text;
    }
}
