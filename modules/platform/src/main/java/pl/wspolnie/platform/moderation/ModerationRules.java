package pl.wspolnie.platform.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.TreeMap;
import pl.wspolnie.api.error.Fault;
import pl.wspolnie.api.error.InvalidInput;
import pl.wspolnie.api.people.CurrentRequest;
import pl.wspolnie.platform.modules.Modules;
import pl.wspolnie.platform.plugins.Plugins;

/** In which modules of the current municipality what people publish waits for approval. */
@ApplicationScoped
public class ModerationRules {

    private final ModerationCases cases;
    private final Modules modules;
    private final CurrentRequest request;

    protected ModerationRules() {
        this(null, null, null);
    }

    @Inject
    public ModerationRules(ModerationCases cases, Modules modules, CurrentRequest request) {
        this.cases = cases;
        this.modules = modules;
        this.request = request;
    }

    /** For each module that is on. */
    Map<String, Boolean> all() {
        var rules = new TreeMap<String, Boolean>();
        modules.activeManifests(request.municipality()).stream()
                .filter(manifest -> !Plugins.isPlatform(manifest.id()))
                .forEach(manifest -> rules.put(manifest.id(), cases.approves(manifest.id())));
        return rules;
    }

    /**
     * Decides for the modules that are named.
     *
     * @throws InvalidInput if one of them is not on; then nothing changes
     */
    @Transactional
    public void decide(Map<String, Boolean> wanted) {
        var known = all().keySet();
        InvalidInput.ifAny(wanted.entrySet().stream()
                .filter(rule -> !known.contains(rule.getKey()) || rule.getValue() == null)
                .map(rule -> Fault.of(rule.getKey(), "platform.fault.choice"))
                .toList());
        wanted.forEach(cases::decide);
    }
}
