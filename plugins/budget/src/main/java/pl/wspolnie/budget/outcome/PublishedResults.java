package pl.wspolnie.budget.outcome;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import pl.wspolnie.api.data.Records;
import pl.wspolnie.api.figures.Period;

/** The outcomes that were published in a time; nothing of a vote that is running or not yet counted. */
@ApplicationScoped
public class PublishedResults {

    private final Records records;

    protected PublishedResults() {
        this(null);
    }

    @Inject
    public PublishedResults(Records records) {
        this.records = records;
    }

    List<Result> in(Period period) {
        return records.list(
                Result.class,
                "e.publishedAt >= :start and e.publishedAt < :end",
                "",
                Map.of("start", period.start(), "end", period.end()));
    }
}
