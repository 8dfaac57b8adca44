package pl.wspolnie.api.plugin;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import pl.wspolnie.api.demo.DemoData;
import pl.wspolnie.api.event.Listener;
import pl.wspolnie.api.feed.CalendarSource;
import pl.wspolnie.api.feed.DataSet;
import pl.wspolnie.api.feed.FeedSource;
import pl.wspolnie.api.figures.FigureSource;
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
 * @param figures numbers that the module knows of itself, for the indicators of an evaluation
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
        List<Class<? extends FigureSource>> figures,
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
        figures = List.copyOf(figures);
        demoData = List.copyOf(demoData);
        commands = List.copyOf(commands);
    }

    /** A manifest that declares nothing but its id. */
    public static PluginManifest of(String id) {
        return new PluginManifest(
                id, Set.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    /** Adds ids of plugins without which this one cannot work. */
    public PluginManifest withRequires(String... more) {
        return changed(draft -> draft.requires.addAll(List.of(more)));
    }

    /** Adds JAX-RS resource classes. */
    public PluginManifest withResources(Class<?>... more) {
        return changed(draft -> draft.resources.addAll(List.of(more)));
    }

    /** Adds permissions with their default roles. */
    public PluginManifest withPermissions(PermissionDefinition... more) {
        return changed(draft -> draft.permissions.addAll(List.of(more)));
    }

    /** Adds settings. */
    public PluginManifest withSettings(Setting<?>... more) {
        return changed(draft -> draft.settings.addAll(List.of(more)));
    }

    /** Adds menu entries. */
    public PluginManifest withNavigation(NavigationItem... more) {
        return changed(draft -> draft.navigation.addAll(List.of(more)));
    }

    /** Adds home-page tiles. */
    @SafeVarargs
    public final PluginManifest withTiles(Class<? extends Tiles>... more) {
        return changed(draft -> draft.tiles.addAll(List.of(more)));
    }

    /** Adds sources of search documents. */
    @SafeVarargs
    public final PluginManifest withSearchSources(Class<? extends SearchSource>... more) {
        return changed(draft -> draft.searchSources.addAll(List.of(more)));
    }

    /** Adds kinds of notification. */
    public PluginManifest withNotificationKinds(NotificationKind... more) {
        return changed(draft -> draft.notificationKinds.addAll(List.of(more)));
    }

    /** Adds sources of news. */
    @SafeVarargs
    public final PluginManifest withFeeds(Class<? extends FeedSource>... more) {
        return changed(draft -> draft.feeds.addAll(List.of(more)));
    }

    /** Adds sources of dates. */
    @SafeVarargs
    public final PluginManifest withCalendars(Class<? extends CalendarSource>... more) {
        return changed(draft -> draft.calendars.addAll(List.of(more)));
    }

    /** Adds open data. */
    @SafeVarargs
    public final PluginManifest withDataSets(Class<? extends DataSet>... more) {
        return changed(draft -> draft.dataSets.addAll(List.of(more)));
    }

    /** Adds handlers of personal data. */
    @SafeVarargs
    public final PluginManifest withPersonalData(Class<? extends PersonalData>... more) {
        return changed(draft -> draft.personalData.addAll(List.of(more)));
    }

    /** Adds listeners to events. */
    @SafeVarargs
    public final PluginManifest withListeners(Class<? extends Listener<?>>... more) {
        return changed(draft -> draft.listeners.addAll(List.of(more)));
    }

    /** Adds figures. */
    @SafeVarargs
    public final PluginManifest withFigures(Class<? extends FigureSource>... more) {
        return changed(draft -> draft.figures.addAll(List.of(more)));
    }

    /** Adds demonstration content. */
    @SafeVarargs
    public final PluginManifest withDemoData(Class<? extends DemoData>... more) {
        return changed(draft -> draft.demoData.addAll(List.of(more)));
    }

    /** Adds subcommands of the runnable jar. */
    public PluginManifest withCommands(Command... more) {
        return changed(draft -> draft.commands.addAll(List.of(more)));
    }

    private PluginManifest changed(Consumer<Draft> change) {
        var draft = new Draft(this);
        change.accept(draft);
        return draft.finished();
    }

    /** A manifest on its way to the next one. */
    private static final class Draft {

        private final String id;
        private final Set<String> requires;
        private final List<Class<?>> resources;
        private final List<PermissionDefinition> permissions;
        private final List<Setting<?>> settings;
        private final List<NavigationItem> navigation;
        private final List<Class<? extends Tiles>> tiles;
        private final List<Class<? extends SearchSource>> searchSources;
        private final List<NotificationKind> notificationKinds;
        private final List<Class<? extends FeedSource>> feeds;
        private final List<Class<? extends CalendarSource>> calendars;
        private final List<Class<? extends DataSet>> dataSets;
        private final List<Class<? extends PersonalData>> personalData;
        private final List<Class<? extends Listener<?>>> listeners;
        private final List<Class<? extends FigureSource>> figures;
        private final List<Class<? extends DemoData>> demoData;
        private final List<Command> commands;

        Draft(PluginManifest from) {
            id = from.id;
            requires = new HashSet<>(from.requires);
            resources = new ArrayList<>(from.resources);
            permissions = new ArrayList<>(from.permissions);
            settings = new ArrayList<>(from.settings);
            navigation = new ArrayList<>(from.navigation);
            tiles = new ArrayList<>(from.tiles);
            searchSources = new ArrayList<>(from.searchSources);
            notificationKinds = new ArrayList<>(from.notificationKinds);
            feeds = new ArrayList<>(from.feeds);
            calendars = new ArrayList<>(from.calendars);
            dataSets = new ArrayList<>(from.dataSets);
            personalData = new ArrayList<>(from.personalData);
            listeners = new ArrayList<>(from.listeners);
            figures = new ArrayList<>(from.figures);
            demoData = new ArrayList<>(from.demoData);
            commands = new ArrayList<>(from.commands);
        }

        PluginManifest finished() {
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
                    figures,
                    demoData,
                    commands);
        }
    }
}
