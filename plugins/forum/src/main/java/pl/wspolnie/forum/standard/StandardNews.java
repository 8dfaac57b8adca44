package pl.wspolnie.forum.standard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.wspolnie.api.feed.FeedEntry;
import pl.wspolnie.api.feed.FeedSource;
import pl.wspolnie.api.text.Messages;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.forum.body.Warsaw;

/** News: a version was published, a version was adopted. */
@ApplicationScoped
public class StandardNews implements FeedSource {

    private final Standards standards;
    private final Messages messages;

    protected StandardNews() {
        this(null, null);
    }

    @Inject
    public StandardNews(Standards standards, Messages messages) {
        this.standards = standards;
        this.messages = messages;
    }

    @Override
    public List<FeedEntry> newest(int limit) {
        var titles = standards.list().stream().collect(Collectors.toMap(Standard::id, Function.identity()));
        return standards.published().stream()
                .flatMap(version -> entries(titles.get(version.standardId()), version))
                .sorted(Comparator.comparing(FeedEntry::published).reversed())
                .limit(limit)
                .toList();
    }

    private Stream<FeedEntry> entries(Standard standard, Version version) {
        var path = standard.path() + "/versions/" + version.number();
        var published = entry(
                path,
                Text.of("forum.standard.news.version", standard.title(), version.number()),
                standard,
                version.publishedAt());
        if (!version.adopted()) {
            return Stream.of(published);
        }
        var at = version.adoptedOn().atStartOfDay(Warsaw.ZONE).toInstant();
        return Stream.of(
                published,
                entry(path + "#adopted", Text.of("forum.standard.news.adopted", standard.title()), standard, at));
    }

    private FeedEntry entry(String path, Text title, Standard standard, Instant at) {
        return new FeedEntry(path, messages.say(title), standard.summary(), at, at);
    }
}
