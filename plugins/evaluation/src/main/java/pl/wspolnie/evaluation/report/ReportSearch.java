package pl.wspolnie.evaluation.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import pl.wspolnie.api.data.Records;
import pl.wspolnie.api.search.SearchDocument;
import pl.wspolnie.api.search.SearchSource;

/** Published evaluation reports can be found by the words of their last version. */
@ApplicationScoped
public class ReportSearch implements SearchSource {

    /** The kind of its documents. */
    public static final String KIND = "evaluation.report";

    private final Records records;

    protected ReportSearch() {
        this(null);
    }

    @Inject
    public ReportSearch(Records records) {
        this.records = records;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Stream<SearchDocument> all() {
        return records.list(Report.class, "e.version > 0", "", Map.of()).stream()
                .map(this::document);
    }

    @Override
    public Optional<SearchDocument> find(long id) {
        return records.find(Report.class, id).filter(Report::isPublic).map(this::document);
    }

    private SearchDocument document(Report report) {
        var words = records
                .list(
                        ReportVersion.class,
                        "e.reportId = :report and e.number = :number",
                        "",
                        Map.of("report", report.id(), "number", report.version()))
                .stream()
                .map(ReportVersion::words)
                .findFirst()
                .orElse("");
        return new SearchDocument(report.id(), "evaluation/reports/" + report.id(), report.title(), words);
    }
}
