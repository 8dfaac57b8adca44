package pl.wspolnie.platform.settings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import pl.wspolnie.api.audit.Audit;
import pl.wspolnie.api.error.Conflict;
import pl.wspolnie.api.error.Fault;
import pl.wspolnie.api.error.InvalidInput;
import pl.wspolnie.api.error.NotFound;
import pl.wspolnie.api.people.CurrentRequest;
import pl.wspolnie.api.people.Municipality;
import pl.wspolnie.api.settings.Setting;
import pl.wspolnie.api.settings.Settings;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.platform.municipalities.Municipalities;
import pl.wspolnie.platform.plugins.Plugins;
import pl.wspolnie.platform.scope.MunicipalScope;
import pl.wspolnie.platform.scope.Remembered;

/** What the municipalities have decided, and the defaults for the rest. */
@ApplicationScoped
public class SettingsStore implements Settings {

    private final Remembered<String, Map<String, String>> remembered = new Remembered<>();
    private final EntityManager entities;
    private final Plugins plugins;
    private final Municipalities municipalities;
    private final CurrentRequest request;
    private final MunicipalScope scope;
    private final Audit audit;
    private final Clock clock;

    protected SettingsStore() {
        this(null, null, null, null, null, null, null);
    }

    @Inject
    public SettingsStore(
            EntityManager entities,
            Plugins plugins,
            Municipalities municipalities,
            CurrentRequest request,
            MunicipalScope scope,
            Audit audit,
            Clock clock) {
        this.entities = entities;
        this.plugins = plugins;
        this.municipalities = municipalities;
        this.request = request;
        this.scope = scope;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public <T> T get(String plugin, Setting<T> setting) {
        return valueOf(setting, decided(request.municipality(), plugin).get(setting.key()));
    }

    private Map<String, String> decided(Municipality municipality, String plugin) {
        return remembered.get(municipality, plugin, () -> rows(municipality, plugin).values().stream()
                .collect(Collectors.toUnmodifiableMap(SettingEntity::key, SettingEntity::value)));
    }

    private static <T> T valueOf(Setting<T> setting, String text) {
        if (text == null) {
            return setting.defaultValue();
        }
        try {
            return SettingText.read(setting, text);
        } catch (SettingText.NotAValue outdated) {
            // A newer version of the plugin may allow less than was decided under an older one.
            return setting.defaultValue();
        }
    }

    /** All settings of a plugin as a form shows them: by key, the default where nothing was decided. */
    public Map<String, String> texts(Municipality municipality, String plugin) {
        var decided = decided(municipality, plugin);
        var texts = new TreeMap<String, String>();
        for (var setting : settingsOf(plugin)) {
            texts.put(setting.key(), SettingText.write(valueOf(setting, decided.get(setting.key()))));
        }
        return texts;
    }

    /**
     * Decides on settings of a plugin: all that are named and no others.
     *
     * @param texts what was typed, by key
     * @throws InvalidInput with a fault for each that is not a value; then nothing changes
     * @throws NotFound if no such plugin is installed
     */
    @Transactional
    public void decide(Municipality municipality, String plugin, Map<String, String> texts) {
        decide(municipality, plugin, texts, Optional.empty());
    }

    /**
     * As {@link #decide(Municipality, String, Map)}, for a form that showed what held before.
     *
     * @param seen the {@link #mark} of what it showed
     * @throws Conflict if somebody else has decided since
     */
    @Transactional
    public void decide(Municipality municipality, String plugin, Map<String, String> texts, String seen) {
        decide(municipality, plugin, texts, Optional.of(seen));
    }

    /** Tells one state of the settings from another. */
    public static String mark(Map<String, String> texts) {
        return UUID.nameUUIDFromBytes(new TreeMap<>(texts).toString().getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    private void decide(Municipality municipality, String plugin, Map<String, String> texts, Optional<String> seen) {
        var values = checked(settingsOf(plugin), texts);
        municipalities.lock(municipality.id());
        var before = texts(municipality, plugin);
        if (seen.isPresent() && !seen.get().equals(mark(before))) {
            throw new Conflict(Text.of("platform.conflict.changed"));
        }
        values.entrySet().removeIf(entry -> entry.getValue().equals(before.get(entry.getKey())));
        if (values.isEmpty()) {
            return;
        }
        var rows = rows(municipality, plugin);
        values.forEach((key, value) -> write(municipality, plugin, key, value, rows));
        entities.flush();
        scope.within(
                municipality,
                () -> audit.record("platform.settings.changed", "module/" + plugin, changes(before, values)));
    }

    private void write(
            Municipality municipality, String plugin, String key, String value, Map<String, SettingEntity> rows) {
        var row = rows.computeIfAbsent(key, missing -> {
            var added = new SettingEntity(municipality.id(), plugin, missing);
            entities.persist(added);
            return added;
        });
        row.become(value, clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    private static Map<String, Object> changes(Map<String, String> before, Map<String, String> after) {
        var changes = new TreeMap<String, Object>();
        after.forEach((key, value) -> changes.put(key, Map.of("before", before.get(key), "after", value)));
        return changes;
    }

    private static Map<String, String> checked(List<Setting<?>> settings, Map<String, String> texts) {
        var faults = new ArrayList<Fault>();
        var values = new TreeMap<String, String>();
        for (var setting : settings) {
            var text = texts.get(setting.key());
            if (text != null) {
                try {
                    values.put(setting.key(), SettingText.write(SettingText.read(setting, text)));
                } catch (SettingText.NotAValue wrong) {
                    faults.add(wrong.fault());
                }
            }
        }
        if (!faults.isEmpty()) {
            throw new InvalidInput(faults);
        }
        return values;
    }

    private List<Setting<?>> settingsOf(String plugin) {
        return plugins.find(plugin)
                .orElseThrow(() -> new NotFound("plugin " + plugin))
                .settings();
    }

    private Map<String, SettingEntity> rows(Municipality municipality, String plugin) {
        var rows = new HashMap<String, SettingEntity>();
        entities.createQuery(
                        "select s from SettingEntity s where s.municipality = :municipality and s.plugin = :plugin",
                        SettingEntity.class)
                .setParameter("municipality", municipality.id())
                .setParameter("plugin", plugin)
                .getResultStream()
                .forEach(row -> rows.put(row.key(), row));
        return rows;
    }
}
