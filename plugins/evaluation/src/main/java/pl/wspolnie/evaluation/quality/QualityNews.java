package pl.wspolnie.evaluation.quality;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import pl.wspolnie.api.feed.FeedEntry;
import pl.wspolnie.api.feed.FeedSource;
import pl.wspolnie.api.text.Messages;
import pl.wspolnie.api.text.Text;

/** News: the index of a year was published. */
@ApplicationScoped
public class QualityNews implements FeedSource {

    private final QualityIndexes indexes;
    private final Messages messages;

    protected QualityNews() {
        this(null, null);
    }

    @Inject
    public QualityNews(QualityIndexes indexes, Messages messages) {
        this.indexes = indexes;
        this.messages = messages;
    }

    @Override
    public List<FeedEntry> newest(int limit) {
        return indexes.published().stream()
                .sorted(Comparator.comparing(QualityIndex::publishedAt).reversed())
                .limit(limit)
                .map(this::entry)
                .toList();
    }

    private FeedEntry entry(QualityIndex index) {
        var value = index.value().map(Object.class::cast).orElse("");
        return new FeedEntry(
                "evaluation/quality/" + index.id(),
                messages.say(Text.of("evaluation.quality.title", String.valueOf(index.year()))),
                messages.say(Text.of("evaluation.quality.news", value)),
                index.publishedAt(),
                index.publishedAt());
    }
}
