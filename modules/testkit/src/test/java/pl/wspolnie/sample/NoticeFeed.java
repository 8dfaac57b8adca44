package pl.wspolnie.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import pl.wspolnie.api.feed.FeedEntry;
import pl.wspolnie.api.feed.FeedSource;

/** Notices are news. */
@ApplicationScoped
public class NoticeFeed implements FeedSource {

    private final Notices notices;

    protected NoticeFeed() {
        this(null);
    }

    @Inject
    public NoticeFeed(Notices notices) {
        this.notices = notices;
    }

    @Override
    public List<FeedEntry> newest(int limit) {
        return notices.all().stream()
                .sorted(Comparator.comparing(Notice::createdAt).reversed())
                .limit(limit)
                .map(notice -> new FeedEntry(
                        "sample/" + notice.id(), notice.title(), notice.body(), notice.createdAt(), notice.changedAt()))
                .toList();
    }
}
