package pl.wspolnie.platform.modules;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import pl.wspolnie.api.audit.Audit;
import pl.wspolnie.api.error.Conflict;
import pl.wspolnie.api.error.NotFound;
import pl.wspolnie.api.event.Events;
import pl.wspolnie.api.event.ModuleSwitched;
import pl.wspolnie.api.people.Municipality;
import pl.wspolnie.api.plugin.PluginManifest;
import pl.wspolnie.api.text.Messages;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.platform.municipalities.Municipalities;
import pl.wspolnie.platform.plugins.Plugins;
import pl.wspolnie.platform.scope.MunicipalScope;
import pl.wspolnie.platform.scope.Remembered;

/** The modules of each municipality: what users see of the plugins. */
@ApplicationScoped
public class Modules {

    private final Remembered<String, Set<String>> remembered = new Remembered<>();
    private final EntityManager entities;
    private final Plugins plugins;
    private final Municipalities municipalities;
    private final MunicipalScope scope;
    private final Audit audit;
    private final Events events;
    private final Messages messages;
    private final Clock clock;

    protected Modules() {
        this(null, null, null, null, null, null, null, null);
    }

    @Inject
    public Modules(
            EntityManager entities,
            Plugins plugins,
            Municipalities municipalities,
            MunicipalScope scope,
            Audit audit,
            Events events,
            Messages messages,
            Clock clock) {
        this.entities = entities;
        this.plugins = plugins;
        this.municipalities = municipalities;
        this.scope = scope;
        this.audit = audit;
        this.events = events;
        this.messages = messages;
        this.clock = clock;
    }

    /** Whether the plugin's module is on there. The platform itself always is; what is not installed never is. */
    public boolean isOn(Municipality municipality, String plugin) {
        return Plugins.isPlatform(plugin)
                || onIds(municipality).contains(plugin)
                        && plugins.module(plugin).isPresent();
    }

    /** The manifests of all modules that are on there, each after those that it requires. */
    public List<PluginManifest> on(Municipality municipality) {
        var on = onIds(municipality);
        return plugins.modules().stream()
                .filter(manifest -> on.contains(manifest.id()))
                .toList();
    }

    /** As {@link #on}, with the platform's own manifest before them. */
    public List<PluginManifest> activeManifests(Municipality municipality) {
        var on = onIds(municipality);
        return plugins.all().stream()
                .filter(manifest -> Plugins.isPlatform(manifest.id()) || on.contains(manifest.id()))
                .toList();
    }

    /** What would be switched on together with the module, because it requires it. */
    public List<String> alsoNeeded(Municipality municipality, String plugin) {
        var on = onIds(municipality);
        return plugins.requirementsOf(plugin).stream()
                .filter(required -> !on.contains(required))
                .toList();
    }

    /** The modules that are on and cannot work without this one. */
    public List<String> neededBy(Municipality municipality, String plugin) {
        var on = onIds(municipality);
        return plugins.dependantsOf(plugin).stream().filter(on::contains).toList();
    }

    /**
     * Switches a module on, with all that it requires.
     *
     * @return what was off before and is on now, in order
     * @throws NotFound if no such plugin is installed
     */
    @Transactional
    public List<String> switchOn(Municipality municipality, String plugin) {
        requireInstalled(plugin);
        municipalities.lock(municipality.id());
        var wanted = new ArrayList<>(alsoNeeded(municipality, plugin));
        if (!isOn(municipality, plugin)) {
            wanted.add(plugin);
        }
        wanted.forEach(id -> turn(municipality, id, true));
        return wanted;
    }

    /**
     * Switches a module off; its data stays.
     *
     * @throws NotFound if no such plugin is installed
     * @throws Conflict if another module that is on requires it; the explanation names those
     */
    @Transactional
    public void switchOff(Municipality municipality, String plugin) {
        requireInstalled(plugin);
        municipalities.lock(municipality.id());
        var needing = neededBy(municipality, plugin);
        if (!needing.isEmpty()) {
            throw new Conflict(Text.of("platform.modules.needed", nameOf(plugin), namesOf(needing)));
        }
        if (isOn(municipality, plugin)) {
            turn(municipality, plugin, false);
        }
    }

    private void requireInstalled(String plugin) {
        if (plugins.module(plugin).isEmpty()) {
            throw new NotFound("module " + plugin);
        }
    }

    private void turn(Municipality municipality, String plugin, boolean on) {
        var row = entities.find(ModuleEntity.class, new ModuleEntity.Key(municipality.id(), plugin));
        if (row == null) {
            row = new ModuleEntity(municipality.id(), plugin);
            entities.persist(row);
        }
        row.become(on, clock.instant().truncatedTo(ChronoUnit.MICROS));
        entities.flush();
        scope.within(municipality, () -> {
            audit.record(on ? "platform.module.on" : "platform.module.off", "module/" + plugin, Map.of());
            events.publish(new ModuleSwitched(plugin, on));
        });
    }

    private Set<String> onIds(Municipality municipality) {
        return remembered.get(municipality, "on", () -> readOnIds(municipality));
    }

    private Set<String> readOnIds(Municipality municipality) {
        return entities.createQuery(
                        "select m.plugin from ModuleEntity m where m.municipality = :municipality and m.enabled = true",
                        String.class)
                .setParameter("municipality", municipality.id())
                .getResultStream()
                .collect(Collectors.toUnmodifiableSet());
    }

    private String nameOf(String plugin) {
        return messages.say(Text.of(plugin + ".module.name"));
    }

    private String namesOf(List<String> ids) {
        return ids.stream().map(this::nameOf).collect(Collectors.joining(", "));
    }
}
