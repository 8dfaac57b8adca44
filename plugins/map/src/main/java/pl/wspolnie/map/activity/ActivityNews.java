package pl.wspolnie.map.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.wspolnie.api.data.Records;
import pl.wspolnie.api.feed.FeedEntry;
import pl.wspolnie.api.feed.FeedSource;

/** News: an organisation has put an activity on the map that people can still come to. */
@ApplicationScoped
public class ActivityNews implements FeedSource {

    private static final String OPEN = "e.entry.register.listed = true and e.status <> :ended";

    private final Records records;

    protected ActivityNews() {
        this(null);
    }

    @Inject
    public ActivityNews(Records records) {
        this.records = records;
    }

    @Override
    public List<FeedEntry> newest(int limit) {
        return records
                .page(Activity.class, OPEN, "e.createdAt desc", Map.of("ended", ActivityStatus.ENDED), 0, limit)
                .stream()
                .map(ActivityNews::entry)
                .toList();
    }

    private static FeedEntry entry(Activity activity) {
        var summary = Stream.of(activity.entry().name(), activity.recurring(), activity.what())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
        return new FeedEntry(
                "map/activities/" + activity.id(),
                activity.title(),
                summary,
                activity.createdAt(),
                activity.changedAt());
    }
}
