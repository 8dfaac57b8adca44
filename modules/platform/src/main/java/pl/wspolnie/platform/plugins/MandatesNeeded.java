package pl.wspolnie.platform.plugins;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import pl.wspolnie.api.people.MandateKind;

/** What a mandate has to cover for each permission that is used in an organisation's name. */
@ApplicationScoped
public class MandatesNeeded {

    private final Map<String, MandateKind> needed = new HashMap<>();

    protected MandatesNeeded() {}

    @Inject
    public MandatesNeeded(Plugins plugins) {
        for (var manifest : plugins.all()) {
            for (var permission : manifest.permissions()) {
                permission.mandate().ifPresent(kind -> needed.put(permission.id(), kind));
            }
        }
    }

    /** Whether a mandate of these kinds is enough for the permission. */
    public boolean suffice(String permission, Set<MandateKind> mandate) {
        var kind = needed.get(permission);
        return kind == null || mandate.contains(kind);
    }
}
