package pl.wspolnie.platform.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Collectors;
import pl.wspolnie.api.people.CurrentRequest;
import pl.wspolnie.api.plugin.PluginManifest;
import pl.wspolnie.platform.modules.Modules;

/** What a reader finds in the current municipality: of the modules that are on now. */
@ApplicationScoped
public class Found {

    private final NodeIndex node;
    private final CurrentRequest request;
    private final Modules modules;

    protected Found() {
        this(null, null, null);
    }

    @Inject
    public Found(NodeIndex node, CurrentRequest request, Modules modules) {
        this.node = node;
        this.request = request;
        this.modules = modules;
    }

    /**
     * Looks for words.
     *
     * @param typed anything; nothing is found for {@code null}
     * @param page from 1
     */
    public Hits search(String typed, int page) {
        var municipality = request.municipality();
        var plugins = modules.activeManifests(municipality).stream()
                .map(PluginManifest::id)
                .collect(Collectors.toSet());
        try {
            return node.get().search(typed, municipality.id(), plugins, page);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
