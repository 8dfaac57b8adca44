package pl.wspolnie.platform.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.TreeMap;
import pl.wspolnie.api.audit.Audit;
import pl.wspolnie.api.privacy.PersonalData;
import pl.wspolnie.platform.municipalities.Municipalities;
import pl.wspolnie.platform.plugins.Beans;
import pl.wspolnie.platform.plugins.Plugins;
import pl.wspolnie.platform.scope.MunicipalScope;

/** Erases what is known about a person in all municipalities, as far as the law does not demand keeping (RODO art. 17). */
@ApplicationScoped
public class Erasure {

    private final Instance<InstallationData> own;
    private final Plugins plugins;
    private final Beans beans;
    private final Municipalities municipalities;
    private final MunicipalScope scope;
    private final Audit audit;

    protected Erasure() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public Erasure(
            @Any Instance<InstallationData> own,
            Plugins plugins,
            Beans beans,
            Municipalities municipalities,
            MunicipalScope scope,
            Audit audit) {
        this.own = own;
        this.plugins = plugins;
        this.beans = beans;
        this.municipalities = municipalities;
        this.scope = scope;
        this.audit = audit;
    }

    /**
     * Erases or anonymises; also in modules that are off, since their data stays.
     *
     * @return how many rows
     */
    @Transactional
    public int erase(long person) {
        var rows = 0;
        for (var municipality : municipalities.all()) {
            rows += scope.call(municipality, () -> eraseHere(person));
        }
        for (var source : own) {
            rows += source.erase(person);
        }
        return rows;
    }

    private int eraseHere(long person) {
        var rows = new TreeMap<String, Integer>();
        for (var manifest : plugins.all()) {
            for (var source : beans.<PersonalData>of(manifest.personalData())) {
                var changed = source.erase(person);
                if (changed > 0) {
                    rows.put(manifest.id() + "." + source.key(), changed);
                }
            }
        }
        if (!rows.isEmpty()) {
            audit.record("platform.person.erased", "account/" + person, Map.copyOf(rows));
        }
        return rows.values().stream().mapToInt(Integer::intValue).sum();
    }
}
