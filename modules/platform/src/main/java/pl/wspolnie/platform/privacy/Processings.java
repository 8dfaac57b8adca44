package pl.wspolnie.platform.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pl.wspolnie.api.audit.Audit;
import pl.wspolnie.api.error.NotFound;
import pl.wspolnie.api.people.CurrentRequest;
import pl.wspolnie.api.people.Municipality;
import pl.wspolnie.api.plugin.PluginManifest;
import pl.wspolnie.api.privacy.PersonalData;
import pl.wspolnie.platform.boot.PluginSet;
import pl.wspolnie.platform.plugins.Beans;
import pl.wspolnie.platform.plugins.Plugins;

/** The register of processing activities (RODO art. 30): what the plugins declare, and what the municipality decided. */
@ApplicationScoped
public class Processings {

    private final EntityManager entities;
    private final Instance<InstallationData> own;
    private final Plugins plugins;
    private final Beans beans;
    private final CurrentRequest request;
    private final Audit audit;
    private final Clock clock;

    protected Processings() {
        this(null, null, null, null, null, null, null);
    }

    @Inject
    public Processings(
            EntityManager entities,
            @Any Instance<InstallationData> own,
            Plugins plugins,
            Beans beans,
            CurrentRequest request,
            Audit audit,
            Clock clock) {
        this.entities = entities;
        this.own = own;
        this.plugins = plugins;
        this.beans = beans;
        this.request = request;
        this.audit = audit;
        this.clock = clock;
    }

    /** All of the current municipality, the installation's first; also of modules that are off again, since their data stays. */
    public List<Processing> all() {
        var all = new ArrayList<Processing>();
        own.stream()
                .sorted(Comparator.comparing(InstallationData::key))
                .map(Processings::everywhere)
                .forEach(all::add);
        var everOn = everOn();
        for (var manifest : plugins.all()) {
            if (everOn.contains(manifest.id())) {
                handlers(manifest).forEach(handler -> all.add(processing(manifest.id(), handler)));
            }
        }
        return all;
    }

    /** A module that was never on here processes nothing. */
    private List<?> everOn() {
        return entities.createNativeQuery("select plugin from platform_module where municipality_id = ?")
                .setParameter(1, request.municipality().id())
                .getResultList();
    }

    List<PersonalData> handlers(PluginManifest manifest) {
        return beans.of(manifest.personalData());
    }

    private static Processing everywhere(InstallationData data) {
        var months = data.monthsKept();
        return new Processing(PluginSet.PLATFORM, data.key(), data.basis(), months, months, true, false);
    }

    private Processing processing(String plugin, PersonalData data) {
        var decision = decision(request.municipality(), plugin, data.key());
        var months = decision.months() == null ? data.monthsKept() : decision.months();
        return new Processing(
                plugin,
                data.key(),
                data.basis(),
                data.monthsKept(),
                months,
                false,
                !decision.clause().isEmpty());
    }

    /** One of the current municipality. */
    public Optional<Processing> find(String plugin, String kind) {
        return all().stream()
                .filter(known -> known.plugin().equals(plugin) && known.kind().equals(kind))
                .findFirst();
    }

    /** What the installation itself processes, whatever municipalities decide. */
    Optional<Processing> ofInstallation(String plugin, String kind) {
        return own.stream()
                .filter(data -> PluginSet.PLATFORM.equals(plugin) && data.key().equals(kind))
                .map(Processings::everywhere)
                .findFirst();
    }

    /** What the current municipality decided. */
    public PrivacyDecision decision(String plugin, String kind) {
        return decision(request.municipality(), plugin, kind);
    }

    private PrivacyDecision decision(Municipality municipality, String plugin, String kind) {
        var row = entities.find(DecisionEntity.class, new DecisionEntity.Key(municipality.id(), plugin, kind));
        return row == null ? PrivacyDecision.NONE : row.decision();
    }

    /**
     * Decides for the current municipality.
     *
     * @throws NotFound if no plugin declares such data
     */
    @Transactional
    public void decide(String plugin, String kind, PrivacyDecision decision) {
        var known = find(plugin, kind);
        if (known.isEmpty() || known.get().everywhere()) {
            throw new NotFound("personal data " + plugin + "/" + kind);
        }
        var here = request.municipality().id();
        var row = entities.find(DecisionEntity.class, new DecisionEntity.Key(here, plugin, kind));
        if (row == null) {
            row = new DecisionEntity(here, plugin, kind);
        }
        row.become(decision, clock.instant().truncatedTo(ChronoUnit.MICROS));
        entities.persist(row);
        entities.flush();
        audit.record(
                "platform.privacy.decided",
                "privacy/" + plugin + "/" + kind,
                Map.of(
                        "months",
                        decision.months() == null ? "" : decision.months().toString()));
    }
}
