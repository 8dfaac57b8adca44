package pl.wspolnie.platform.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import pl.wspolnie.api.feed.CalendarEvent;
import pl.wspolnie.api.feed.CalendarSource;
import pl.wspolnie.api.feed.DataSet;
import pl.wspolnie.api.feed.FeedEntry;
import pl.wspolnie.api.feed.FeedSource;
import pl.wspolnie.api.people.CurrentRequest;
import pl.wspolnie.api.plugin.PluginManifest;
import pl.wspolnie.platform.modules.Modules;
import pl.wspolnie.platform.plugins.Beans;

/** What the modules that are on in the current municipality publish. */
@ApplicationScoped
public class Published {

    private static final Duration REMEMBERED = Duration.ofDays(366);

    private final CurrentRequest request;
    private final Modules modules;
    private final Beans beans;
    private final Clock clock;

    protected Published() {
        this(null, null, null, null);
    }

    @Inject
    public Published(CurrentRequest request, Modules modules, Beans beans, Clock clock) {
        this.request = request;
        this.modules = modules;
        this.beans = beans;
        this.clock = clock;
    }

    /** The newest news, newest first. */
    public List<FeedEntry> news(int limit) {
        return all(FeedSource.class, PluginManifest::feeds)
                .flatMap(source -> source.newest(limit).stream())
                .sorted(Comparator.comparing(FeedEntry::published).reversed())
                .limit(limit)
                .toList();
    }

    /** Dates that are not over for more than a year, the earliest first. */
    public List<CalendarEvent> dates() {
        return dates(CalendarSource::events);
    }

    /** The same of dates that concern one person, also of some that are not public. */
    List<CalendarEvent> datesOf(long person) {
        return dates(source -> source.eventsOf(person));
    }

    private List<CalendarEvent> dates(Function<CalendarSource, List<CalendarEvent>> asked) {
        var oldest = clock.instant().minus(REMEMBERED);
        return all(CalendarSource.class, PluginManifest::calendars)
                .flatMap(source -> asked.apply(source).stream())
                .filter(event -> event.end().isAfter(oldest))
                .sorted(Comparator.comparing(CalendarEvent::start).thenComparing(CalendarEvent::title))
                .toList();
    }

    /** Open data, by name. */
    public List<DataSet> data() {
        return all(DataSet.class, PluginManifest::dataSets)
                .sorted(Comparator.comparing(DataSet::name))
                .toList();
    }

    /** The open data with this name, with or without the ending of its file. */
    public Optional<DataSet> data(String name) {
        return data().stream()
                .filter(set -> name.equals(set.name()) || name.equals(DataFile.nameOf(set)))
                .findFirst();
    }

    /** The plugin that publishes a set of open data: what stands before the first hyphen or dot of its name. */
    static String pluginOf(DataSet set) {
        return set.name().split("[-.]", 2)[0];
    }

    private <T> Stream<T> all(Class<T> what, Function<PluginManifest, List<Class<? extends T>>> named) {
        return modules.activeManifests(request.municipality()).stream()
                .flatMap(manifest -> beans.<T>of(named.apply(manifest)).stream())
                .map(what::cast);
    }
}
