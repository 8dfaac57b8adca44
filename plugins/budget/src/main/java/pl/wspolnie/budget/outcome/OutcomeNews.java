package pl.wspolnie.budget.outcome;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import pl.wspolnie.api.data.Records;
import pl.wspolnie.api.feed.FeedEntry;
import pl.wspolnie.api.feed.FeedSource;
import pl.wspolnie.api.text.Messages;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.budget.edition.Edition;
import pl.wspolnie.budget.edition.Editions;

/** News: an outcome was published. */
@ApplicationScoped
public class OutcomeNews implements FeedSource {

    private final Records records;
    private final Editions editions;
    private final Messages messages;

    protected OutcomeNews() {
        this(null, null, null);
    }

    @Inject
    public OutcomeNews(Records records, Editions editions, Messages messages) {
        this.records = records;
        this.editions = editions;
        this.messages = messages;
    }

    @Override
    public List<FeedEntry> newest(int limit) {
        return records
                .page(Result.class, "e.publishedAt is not null", "e.publishedAt desc", Map.of(), 0, limit)
                .stream()
                .map(result -> entry(result, editions.get(result.editionId())))
                .toList();
    }

    private FeedEntry entry(Result result, Edition edition) {
        long selected = result.lines().stream().filter(ResultLine::selected).count();
        return new FeedEntry(
                "budget/editions/" + edition.id() + "/outcome",
                messages.say(Text.of("budget.outcome.title", edition.name())),
                messages.say(Text.of("budget.news.outcome", selected, result.voters())),
                result.publishedAt(),
                result.publishedAt());
    }
}
