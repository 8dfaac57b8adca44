package pl.wspolnie.evaluation.wave;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import pl.wspolnie.api.feed.FeedEntry;
import pl.wspolnie.api.feed.FeedSource;
import pl.wspolnie.api.text.Messages;
import pl.wspolnie.api.text.Text;

/** News: results of a wave were published. */
@ApplicationScoped
public class WaveNews implements FeedSource {

    private final Waves waves;
    private final Messages messages;

    protected WaveNews() {
        this(null, null);
    }

    @Inject
    public WaveNews(Waves waves, Messages messages) {
        this.waves = waves;
        this.messages = messages;
    }

    @Override
    public List<FeedEntry> newest(int limit) {
        return waves.published().stream().limit(limit).map(this::entry).toList();
    }

    private FeedEntry entry(Wave wave) {
        return new FeedEntry(
                "evaluation/waves/" + wave.id() + "/results",
                messages.say(Text.of("evaluation.results.title", wave.name())),
                messages.say(Text.of("evaluation.news.results")),
                wave.publishedAt(),
                wave.publishedAt());
    }
}
