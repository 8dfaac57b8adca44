package pl.wspolnie.evaluation.effectiveness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.wspolnie.api.data.Records;
import pl.wspolnie.api.search.SearchDocument;
import pl.wspolnie.api.search.SearchSource;

/** Published reports on organisations can be found. */
@ApplicationScoped
public class EffectivenessSearch implements SearchSource {

    /** The kind of its documents. */
    public static final String KIND = "evaluation.effectiveness";

    private final Records records;

    protected EffectivenessSearch() {
        this(null);
    }

    @Inject
    public EffectivenessSearch(Records records) {
        this.records = records;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Stream<SearchDocument> all() {
        return records
                .list(
                        OrganisationReport.class,
                        "e.status = :published",
                        "",
                        Map.of("published", ReportStatus.PUBLISHED))
                .stream()
                .map(EffectivenessSearch::document);
    }

    @Override
    public Optional<SearchDocument> find(long id) {
        return records.find(OrganisationReport.class, id)
                .filter(OrganisationReport::isPublished)
                .map(EffectivenessSearch::document);
    }

    private static SearchDocument document(OrganisationReport report) {
        var lines = report.lines().stream().map(line -> line.label().pl()).collect(Collectors.joining("\n"));
        return new SearchDocument(
                report.id(),
                Letting.path(report),
                report.organisationName() + ": " + report.round().name(),
                report.assessment() + "\n" + lines);
    }
}
