package pl.wspolnie.forum.standard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Documents as lists show them, with the same number of queries however many there are. */
@ApplicationScoped
public class StandardRows {

    private final Standards standards;
    private final Remarks remarks;

    protected StandardRows() {
        this(null, null);
    }

    @Inject
    public StandardRows(Standards standards, Remarks remarks) {
        this.standards = standards;
        this.remarks = remarks;
    }

    /** @param latest {@code null} for a document that was never published */
    public record Row(Standard standard, Version latest, Stage stage, long remarks) {}

    /** All that the reader may see, the newest first. */
    public List<Row> all() {
        var latest = Latest.of(standards.published());
        var counts = remarks.countsByStandard();
        return standards.list().stream()
                .map(standard -> new Row(
                        standard,
                        latest.get(standard.id()),
                        Stage.of(latest.get(standard.id()), standards.today()),
                        counts.getOrDefault(standard.id(), 0L)))
                .toList();
    }

    /** What is discussed today. */
    public List<Row> open() {
        return all().stream().filter(row -> row.stage() == Stage.OPEN).toList();
    }
}
