package pl.wspolnie.evaluation.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import pl.wspolnie.api.data.Records;
import pl.wspolnie.api.feed.FeedEntry;
import pl.wspolnie.api.feed.FeedSource;

/** News: an evaluation report, or a new version of it, was published. */
@ApplicationScoped
public class ReportNews implements FeedSource {

    private final Records records;

    protected ReportNews() {
        this(null);
    }

    @Inject
    public ReportNews(Records records) {
        this.records = records;
    }

    @Override
    public List<FeedEntry> newest(int limit) {
        return records.page(Report.class, "e.version > 0", "e.publishedAt desc", Map.of(), 0, limit).stream()
                .map(report -> new FeedEntry(
                        "evaluation/reports/" + report.id(),
                        report.title(),
                        report.subject(),
                        report.publishedAt(),
                        report.publishedAt()))
                .toList();
    }
}
