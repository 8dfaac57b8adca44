package pl.wspolnie.platform.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pl.wspolnie.api.audit.Audit;
import pl.wspolnie.api.people.Municipality;
import pl.wspolnie.platform.modules.Modules;
import pl.wspolnie.platform.plugins.Plugins;

/** Modules that serve one purpose together, named after what the projects did; applied in one step. */
@ApplicationScoped
public class ModuleSets {

    /** What a municipality may choose from. Sets name modules by id, installed or not. */
    public static final List<ModuleSet> ALL = List.of(
            new ModuleSet(
                    "consultation-model",
                    List.of("consultations", "forum", "map", "trainings", "practices", "evaluation")),
            new ModuleSet("village-fund", List.of("budget", "forum")),
            new ModuleSet("cooperation-standards", List.of("forum", "tasks", "programme", "evaluation", "channels")),
            new ModuleSet("support-centre", List.of("centre", "trainings", "map")),
            new ModuleSet("participatory-budget", List.of("budget")),
            new ModuleSet("ngo-budget", List.of("budget", "forum", "evaluation")),
            new ModuleSet("academy", List.of("map", "trainings", "fairs", "consultations", "programme", "evaluation")));

    private final Plugins plugins;
    private final Modules modules;
    private final Audit audit;

    protected ModuleSets() {
        this(null, null, null);
    }

    @Inject
    public ModuleSets(Plugins plugins, Modules modules, Audit audit) {
        this.plugins = plugins;
        this.modules = modules;
        this.audit = audit;
    }

    /**
     * A set.
     *
     * @param id names its messages {@code platform.modules.set.<id>}
     * @param modules ids of plugins
     */
    public record ModuleSet(String id, List<String> modules) {

        /** The message key of its name. */
        public String label() {
            return "platform.modules.set." + id;
        }
    }

    /** The set with this id. */
    public Optional<ModuleSet> find(String id) {
        return ALL.stream().filter(set -> set.id().equals(id)).findFirst();
    }

    /** The modules of a set that are installed and off, and so would be switched on. */
    public List<String> toSwitchOn(Municipality municipality, ModuleSet set) {
        return set.modules().stream()
                .filter(id -> plugins.module(id).isPresent() && !modules.isOn(municipality, id))
                .toList();
    }

    /** Switches on all of a set that is installed, with what it requires; all or nothing. */
    @Transactional
    public void apply(Municipality municipality, ModuleSet set) {
        var switched = toSwitchOn(municipality, set);
        switched.forEach(id -> modules.switchOn(municipality, id));
        audit.record("platform.set.applied", "set/" + set.id(), Map.of("modules", switched));
    }
}
