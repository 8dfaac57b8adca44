package pl.wspolnie.platform.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import pl.wspolnie.api.audit.Audit;
import pl.wspolnie.api.people.Municipality;
import pl.wspolnie.api.plugin.PluginManifest;
import pl.wspolnie.platform.modules.Modules;
import pl.wspolnie.platform.municipalities.Municipalities;
import pl.wspolnie.platform.plugins.Plugins;
import pl.wspolnie.platform.scope.MunicipalScope;

/**
 * Fills an empty installation with the four projects and their municipalities.
 *
 * <p>One transaction: a process that is killed meanwhile leaves nothing behind, and a second node waits and then finds
 * it done.
 */
@ApplicationScoped
public class DemoContent {

    private final EntityManager entities;
    private final Municipalities municipalities;
    private final DemoMunicipalities places;
    private final DemoProjects projects;
    private final DemoAccounts accounts;
    private final Modules modules;
    private final Plugins plugins;
    private final MunicipalScope scope;
    private final Instance<Object> beans;
    private final Audit audit;

    protected DemoContent() {
        this(null, null, null, null, null, null, null, null, null, null);
    }

    @Inject
    public DemoContent(
            EntityManager entities,
            Municipalities municipalities,
            DemoMunicipalities places,
            DemoProjects projects,
            DemoAccounts accounts,
            Modules modules,
            Plugins plugins,
            MunicipalScope scope,
            @Any Instance<Object> beans,
            Audit audit) {
        this.entities = entities;
        this.municipalities = municipalities;
        this.places = places;
        this.projects = projects;
        this.accounts = accounts;
        this.modules = modules;
        this.plugins = plugins;
        this.scope = scope;
        this.beans = beans;
        this.audit = audit;
    }

    /**
     * Adds everything, unless the installation has a municipality already.
     *
     * @return whether anything was added
     */
    @Transactional
    public boolean addToEmpty() {
        entities.createNativeQuery("select last_number from platform_audit_head where chain = 0 for update")
                .getSingleResult();
        if (!municipalities.all().isEmpty()) {
            return false;
        }
        var files = DemoFiles.projects();
        DemoFiles.municipalities().forEach(places::add);
        files.forEach(projects::add);
        accounts.add();
        var all = municipalities.all();
        all.forEach(municipality -> switchOn(municipality, files));
        // Module by module, so that what a later one refers to is there, a partner's content included.
        plugins.modules().forEach(manifest -> all.forEach(municipality -> fill(municipality, manifest)));
        scope.outside(() -> {
            audit.record("platform.demo.added", "installation", Map.of("projects", files.size()));
            return null;
        });
        return true;
    }

    private void switchOn(Municipality municipality, List<DemoFiles.ProjectFile> files) {
        var needed = new LinkedHashSet<String>();
        files.forEach(project -> needed.addAll(project.modules().getOrDefault(municipality.slug(), List.of())));
        needed.stream().filter(id -> plugins.module(id).isPresent()).forEach(id -> modules.switchOn(municipality, id));
    }

    private void fill(Municipality municipality, PluginManifest manifest) {
        if (!modules.isOn(municipality, manifest.id())) {
            return;
        }
        scope.within(municipality, () -> {
            manifest.demoData().forEach(type -> beans.select(type).get().add());
            // What was changed here has to be written here, where it belongs.
            entities.flush();
            // Each flush looks at all that is still managed.
            entities.clear();
        });
    }
}
