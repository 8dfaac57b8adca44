package pl.wspolnie.evaluation.effectiveness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import pl.wspolnie.api.feed.FeedEntry;
import pl.wspolnie.api.feed.FeedSource;
import pl.wspolnie.api.text.Messages;
import pl.wspolnie.api.text.Text;

/** News: a report on an organisation was published. */
@ApplicationScoped
public class EffectivenessNews implements FeedSource {

    private final OrganisationReports reports;
    private final Messages messages;

    protected EffectivenessNews() {
        this(null, null);
    }

    @Inject
    public EffectivenessNews(OrganisationReports reports, Messages messages) {
        this.reports = reports;
        this.messages = messages;
    }

    @Override
    public List<FeedEntry> newest(int limit) {
        return reports.published().stream()
                .sorted(Comparator.comparing(OrganisationReport::publishedAt).reversed())
                .limit(limit)
                .map(this::entry)
                .toList();
    }

    private FeedEntry entry(OrganisationReport report) {
        return new FeedEntry(
                Letting.path(report),
                messages.say(Text.of("evaluation.effectiveness.title", report.organisationName())),
                report.round().name(),
                report.publishedAt(),
                report.publishedAt());
    }
}
