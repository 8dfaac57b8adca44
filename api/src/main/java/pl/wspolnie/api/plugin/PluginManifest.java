package pl.wspolnie.api.plugin;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import pl.wspolnie.api.demo.DemoData;
import pl.wspolnie.api.event.Listener;
import pl.wspolnie.api.feed.CalendarSource;
import pl.wspolnie.api.feed.DataSet;
import pl.wspolnie.api.feed.FeedSource;
import pl.wspolnie.api.notifications.NotificationKind;
import pl.wspolnie.api.privacy.PersonalData;
import pl.wspolnie.api.search.SearchSource;
import pl.wspolnie.api.security.PermissionDefinition;
import pl.wspolnie.api.settings.Setting;
import pl.wspolnie.api.web.NavigationItem;
import pl.wspolnie.api.web.Tiles;

/**
 * What a plugin declares: files are found by convention, behaviour by manifest.
 *
 * <p>Start from {@link #of(String)} and add capabilities with the {@code with...} methods, each of which returns a
 * changed copy. New capabilities never break old plugins, because a capability that is not named is empty.
 *
 * <p>By convention, for the id {@code budget}: tables {@code budget_...}, paths {@code /{municipality}/budget/...} and
 * {@code /api/v1/{municipality}/budget/...}, permissions and message keys {@code budget....}, migrations in
 * {@code pl/wspolnie/budget/migrations}, messages in {@code pl/wspolnie/budget/messages/messages_pl.properties} and
 * {@code messages_en.properties}, templates in {@code jte/budget}. The messages {@code budget.module.name},
 * {@code budget.module.purpose} and {@code budget.module.users} describe the module to an administrator.
 *
 * <p>Classes named here are CDI beans; the platform obtains them from the container, never by reflection.
 *
 * @param id lower-case letters and digits, beginning with a letter, 2 to 20 characters
 * @param requires ids of plugins whose modules must be on where this one is on
 * @param resources the JAX-RS resource classes, pages and API alike
 * @param permissions every permission that the resources name
 * @param settings typed settings; the administrator's form is drawn from them in this order
 * @param navigation entries of the municipality's main menu
 * @param tiles what a visitor can do now, for the home page
 * @param searchSources what can be found
 * @param notificationKinds what a person may be told about
 * @param feeds news for the Atom feed
 * @param calendars dates for the iCalendar feed
 * @param dataSets open data
 * @param personalData who the plugin knows, for export and erasure
 * @param listeners what reacts to events of the platform and of other plugins
 * @param demoData content for the demonstration
 * @param commands subcommands of the runnable jar that need no server
 */
public record PluginManifest(
        String id,
        Set<String> requires,
        List<Class<?>> resources,
        List<PermissionDefinition> permissions,
        List<Setting<?>> settings,
        List<NavigationItem> navigation,
        List<Class<? extends Tiles>> tiles,
        List<Class<? extends SearchSource>> searchSources,
        List<NotificationKind> notificationKinds,
        List<Class<? extends FeedSource>> feeds,
        List<Class<? extends CalendarSource>> calendars,
        List<Class<? extends DataSet>> dataSets,
        List<Class<? extends PersonalData>> personalData,
        List<Class<? extends Listener<?>>> listeners,
        List<Class<? extends DemoData>> demoData,
        List<Command> commands) {

    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]{1,19}");

    /** @throws IllegalArgumentException if the id is malformed or the plugin requires itself */
    public PluginManifest {
        if (!ID.matcher(Objects.requireNonNull(id, "id")).matches()) {
            throw new IllegalArgumentException("A plugin's id is 2 to 20 lower-case letters and digits, not: " + id);
        }
        if (requires.contains(id)) {
            throw new IllegalArgumentException("The plugin " + id + " requires itself");
        }
        requires = Set.copyOf(requires);
        resources = List.copyOf(resources);
        permissions = List.copyOf(permissions);
        settings = List.copyOf(settings);
        navigation = List.copyOf(navigation);
        tiles = List.copyOf(tiles);
        searchSources = List.copyOf(searchSources);
        notificationKinds = List.copyOf(notificationKinds);
        feeds = List.copyOf(feeds);
        calendars = List.copyOf(calendars);
        dataSets = List.copyOf(dataSets);
        personalData = List.copyOf(personalData);
        listeners = List.copyOf(listeners);
        demoData = List.copyOf(demoData);
        commands = List.copyOf(commands);
    }

    /** A manifest that declares nothing but its id. */
    public static PluginManifest of(String id) {
        return new PluginManifest(
                id, Set.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    /** Adds ids of plugins without which this one cannot work. */
    public PluginManifest withRequires(String... more) {
        var added = Set.copyOf(joined(List.copyOf(requires), List.of(more)));
        return new PluginManifest(
                id,
                added,
                resources,
                permissions,
                settings,
                navigation,
                tiles,
                searchSources,
                notificationKinds,
                feeds,
                calendars,
                dataSets,
                personalData,
                listeners,
                demoData,
                commands);
    }

    /** Adds JAX-RS resource classes. */
    public PluginManifest withResources(Class<?>... more) {
        var added = joined(resources, List.of(more));
        return new PluginManifest(
                id,
                requires,
                added,
                permissions,
                settings,
                navigation,
                tiles,
                searchSources,
                notificationKinds,
                feeds,
                calendars,
                dataSets,
                personalData,
                listeners,
                demoData,
                commands);
    }

    /** Adds permissions with their default roles. */
    public PluginManifest withPermissions(PermissionDefinition... more) {
        var added = joined(permissions, List.of(more));
        return new PluginManifest(
                id,
                requires,
                resources,
                added,
                settings,
                navigation,
                tiles,
                searchSources,
                notificationKinds,
                feeds,
                calendars,
                dataSets,
                personalData,
                listeners,
                demoData,
                commands);
    }

    /** Adds settings. */
    public PluginManifest withSettings(Setting<?>... more) {
        var added = joined(settings, List.of(more));
        return new PluginManifest(
                id,
                requires,
                resources,
                permissions,
                added,
                navigation,
                tiles,
                searchSources,
                notificationKinds,
                feeds,
                calendars,
                dataSets,
                personalData,
                listeners,
                demoData,
                commands);
    }

    /** Adds menu entries. */
    public PluginManifest withNavigation(NavigationItem... more) {
        var added = joined(navigation, List.of(more));
        return new PluginManifest(
                id,
                requires,
                resources,
                permissions,
                settings,
                added,
                tiles,
                searchSources,
                notificationKinds,
                feeds,
                calendars,
                dataSets,
                personalData,
                listeners,
                demoData,
                commands);
    }

    /** Adds home-page tiles. */
    @SafeVarargs
    public final PluginManifest withTiles(Class<? extends Tiles>... more) {
        var added = joined(tiles, List.of(more));
        return new PluginManifest(
                id,
                requires,
                resources,
                permissions,
                settings,
                navigation,
                added,
                searchSources,
                notificationKinds,
                feeds,
                calendars,
                dataSets,
                personalData,
                listeners,
                demoData,
                commands);
    }

    /** Adds sources of search documents. */
    @SafeVarargs
    public final PluginManifest withSearchSources(Class<? extends SearchSource>... more) {
        var added = joined(searchSources, List.of(more));
        return new PluginManifest(
                id,
                requires,
                resources,
                permissions,
                settings,
                navigation,
                tiles,
                added,
                notificationKinds,
                feeds,
                calendars,
                dataSets,
                personalData,
                listeners,
                demoData,
                commands);
    }

    /** Adds kinds of notification. */
    public PluginManifest withNotificationKinds(NotificationKind... more) {
        var added = joined(notificationKinds, List.of(more));
        return new PluginManifest(
                id,
                requires,
                resources,
                permissions,
                settings,
                navigation,
                tiles,
                searchSources,
                added,
                feeds,
                calendars,
                dataSets,
                personalData,
                listeners,
                demoData,
                commands);
    }

    /** Adds sources of news. */
    @SafeVarargs
    public final PluginManifest withFeeds(Class<? extends FeedSource>... more) {
        var added = joined(feeds, List.of(more));
        return new PluginManifest(
                id,
                requires,
                resources,
                permissions,
                settings,
                navigation,
                tiles,
                searchSources,
                notificationKinds,
                added,
                calendars,
                dataSets,
                personalData,
                listeners,
                demoData,
                commands);
    }

    /** Adds sources of dates. */
    @SafeVarargs
    public final PluginManifest withCalendars(Class<? extends CalendarSource>... more) {
        var added = joined(calendars, List.of(more));
        return new PluginManifest(
                id,
                requires,
                resources,
                permissions,
                settings,
                navigation,
                tiles,
                searchSources,
                notificationKinds,
                feeds,
                added,
                dataSets,
                personalData,
                listeners,
                demoData,
                commands);
    }

    /** Adds open data. */
    @SafeVarargs
    public final PluginManifest withDataSets(Class<? extends DataSet>... more) {
        var added = joined(dataSets, List.of(more));
        return new PluginManifest(
                id,
                requires,
                resources,
                permissions,
                settings,
                navigation,
                tiles,
                searchSources,
                notificationKinds,
                feeds,
                calendars,
                added,
                personalData,
                listeners,
                demoData,
                commands);
    }

    /** Adds handlers of personal data. */
    @SafeVarargs
    public final PluginManifest withPersonalData(Class<? extends PersonalData>... more) {
        var added = joined(personalData, List.of(more));
        return new PluginManifest(
                id,
                requires,
                resources,
                permissions,
                settings,
                navigation,
                tiles,
                searchSources,
                notificationKinds,
                feeds,
                calendars,
                dataSets,
                added,
                listeners,
                demoData,
                commands);
    }

    /** Adds listeners to events. */
    @SafeVarargs
    public final PluginManifest withListeners(Class<? extends Listener<?>>... more) {
        var added = joined(listeners, List.of(more));
        return new PluginManifest(
                id,
                requires,
                resources,
                permissions,
                settings,
                navigation,
                tiles,
                searchSources,
                notificationKinds,
                feeds,
                calendars,
                dataSets,
                personalData,
                added,
                demoData,
                commands);
    }

    /** Adds demonstration content. */
    @SafeVarargs
    public final PluginManifest withDemoData(Class<? extends DemoData>... more) {
        var added = joined(demoData, List.of(more));
        return new PluginManifest(
                id,
                requires,
                resources,
                permissions,
                settings,
                navigation,
                tiles,
                searchSources,
                notificationKinds,
                feeds,
                calendars,
                dataSets,
                personalData,
                listeners,
                added,
                commands);
    }

    /** Adds subcommands of the runnable jar. */
    public PluginManifest withCommands(Command... more) {
        var added = joined(commands, List.of(more));
        return new PluginManifest(
                id,
                requires,
                resources,
                permissions,
                settings,
                navigation,
                tiles,
                searchSources,
                notificationKinds,
                feeds,
                calendars,
                dataSets,
                personalData,
                listeners,
                demoData,
                added);
    }

    private static <T> List<T> joined(List<T> before, List<T> more) {
        var all = new ArrayList<>(before);
        all.addAll(more);
        return all;
    }
}
