package pl.wspolnie.forum.standard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.List;
import pl.wspolnie.forum.body.Warsaw;

/** The table of remarks and answers as CSV. Persons are named only where they wanted to be. */
@ApplicationScoped
public class MatrixFile {

    private static final List<String> COLUMNS = List.of(
            "document",
            "version",
            "number",
            "date",
            "kind",
            "who",
            "municipality",
            "place",
            "content",
            "proposed_wording",
            "standpoint",
            "justification",
            "change_made");

    private final Matrix matrix;

    protected MatrixFile() {
        this(null);
    }

    @Inject
    public MatrixFile(Matrix matrix) {
        this.matrix = matrix;
    }

    public void heading(Writer writer) throws IOException {
        Csv.row(writer, COLUMNS);
    }

    /** Writes the rows of one document, page by page. */
    public void write(Standard standard, Writer writer) throws IOException {
        for (var rows = matrix.all(standard).iterator(); rows.hasNext(); ) {
            Csv.row(writer, values(standard, rows.next()));
        }
    }

    private static List<Object> values(Standard standard, Matrix.Row row) {
        var remark = row.remark();
        var answer = row.answer();
        return Arrays.asList(
                standard.title(),
                row.version(),
                row.number(),
                Warsaw.day(remark.madeAt()),
                remark.kind().code(),
                remark.signature(),
                row.from(),
                remark.place(),
                remark.content(),
                remark.proposed(),
                answer == null ? null : answer.standpoint().code(),
                answer == null ? null : answer.reason(),
                answer == null ? null : answer.changeMade());
    }
}
