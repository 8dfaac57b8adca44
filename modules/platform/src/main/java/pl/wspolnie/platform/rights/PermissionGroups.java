package pl.wspolnie.platform.rights;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import pl.wspolnie.api.people.CurrentRequest;
import pl.wspolnie.api.plugin.PluginManifest;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.platform.plugins.Plugins;
import pl.wspolnie.platform.text.RequestMessages;

/** Permissions in words, by the module that declares them. */
@ApplicationScoped
public class PermissionGroups {

    private final Plugins plugins;
    private final RequestMessages messages;
    private final CurrentRequest request;

    protected PermissionGroups() {
        this(null, null, null);
    }

    @Inject
    public PermissionGroups(Plugins plugins, RequestMessages messages, CurrentRequest request) {
        this.plugins = plugins;
        this.messages = messages;
        this.request = request;
    }

    /** The permissions of one module. */
    public record Group(Text module, List<Line> lines) {}

    /** @param name what it allows */
    public record Line(String permission, Text name) {}

    /** Those of these permissions that a module declares. */
    public List<Group> of(Set<String> permissions) {
        return plugins.all().stream()
                .map(manifest -> new Group(Text.of(manifest.id() + ".module.name"), lines(manifest, permissions)))
                .filter(group -> !group.lines().isEmpty())
                .toList();
    }

    private List<Line> lines(PluginManifest manifest, Set<String> permissions) {
        return manifest.permissions().stream()
                .filter(declared -> permissions.contains(declared.id()))
                .map(declared -> new Line(declared.id(), name(declared.id())))
                .toList();
    }

    /** Its bare id where the plugin has no words for it. */
    private Text name(String permission) {
        return messages.knows(permission, request.locale()) ? Text.of(permission) : Text.literally(permission);
    }
}
