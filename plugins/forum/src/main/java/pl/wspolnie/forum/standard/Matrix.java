package pl.wspolnie.forum.standard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The table of all remarks on a document and what became of them, as a report of a consultation has it. */
@ApplicationScoped
public class Matrix {

    /** How many rows are read at once, and a page of the table holds. */
    public static final int PER_PAGE = 100;

    private final Standards standards;
    private final Remarks remarks;
    private final Answers answers;
    private final Voices voices;

    protected Matrix() {
        this(null, null, null, null);
    }

    @Inject
    public Matrix(Standards standards, Remarks remarks, Answers answers, Voices voices) {
        this.standards = standards;
        this.remarks = remarks;
        this.answers = answers;
        this.voices = voices;
    }

    /**
     * One row.
     *
     * @param number from 1, in the order in which the remarks came
     * @param version the number of the version that it speaks of
     * @param from the municipality under whose path it was written, if the document is shared; {@code null} otherwise
     * @param answer {@code null} as long as there is none
     */
    public record Row(long number, int version, Remark remark, String from, Answer answer) {}

    /**
     * What the report says as a whole.
     *
     * @param remarks without proposals
     * @param byStandpoint how many got which answer
     */
    public record Summary(long remarks, long proposals, Map<Standpoint, Long> byStandpoint) {

        public long all() {
            return remarks + proposals;
        }

        public long answered() {
            return byStandpoint.values().stream().mapToLong(Long::longValue).sum();
        }
    }

    public Summary summary(Standard standard) {
        long said = 0;
        long proposed = 0;
        for (var counts : remarks.counts(standard).values()) {
            said += counts.remarks();
            proposed += counts.proposals();
        }
        var byStandpoint = new EnumMap<Standpoint, Long>(Standpoint.class);
        for (var standpoint : Standpoint.values()) {
            long count = remarks.count(standard, new RemarkFilter(standpoint, false));
            if (count > 0) {
                byStandpoint.put(standpoint, count);
            }
        }
        return new Summary(said, proposed, byStandpoint);
    }

    /** One page of the table; pages are counted from 1. */
    public List<Row> rows(Standard standard, int page) {
        var numbers = new HashMap<Long, Integer>();
        standards.versions(standard).forEach(version -> numbers.put(version.id(), version.number()));
        var found = remarks.list(standard, RemarkFilter.ALL, page, PER_PAGE);
        var given = answers.of(found);
        var places = voices.places(found);
        var rows = new ArrayList<Row>();
        long number = (Math.max(page, 1) - 1L) * PER_PAGE;
        for (var remark : found) {
            rows.add(new Row(
                    ++number,
                    numbers.getOrDefault(remark.versionId(), 0),
                    remark,
                    places.get(remark.municipalityId()),
                    given.get(remark.id())));
        }
        return rows;
    }

    /** All rows, read page by page. */
    public Stream<Row> all(Standard standard) {
        return Stream.iterate(1, page -> page + 1)
                .map(page -> rows(standard, page))
                .takeWhile(rows -> !rows.isEmpty())
                .flatMap(List::stream);
    }

    /** Changes whenever the table does. */
    public String tag(Standard standard) {
        return standard.rowVersion() + "-" + remarks.state(standard) + "-" + answers.state(standard);
    }
}
