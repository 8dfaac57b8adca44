package pl.wspolnie.leaky;

import pl.wspolnie.api.plugin.Plugin;
import pl.wspolnie.api.plugin.PluginManifest;
import pl.wspolnie.api.security.PermissionDefinition;
import pl.wspolnie.api.security.Role;

/** Broken in all that shows only when it runs. */
public final class LeakyPlugin implements Plugin {

    @Override
    public PluginManifest manifest() {
        return PluginManifest.of("leaky")
                .withResources(LeakyPages.class)
                .withPermissions(PermissionDefinition.of("leaky.secret", Role.OFFICER))
                .withSearchSources(LeakySearch.class)
                .withPersonalData(LeakyPeople.class)
                .withListeners(LeakyListener.class)
                .withFigures(LeakyFigure.class)
                .withDemoData(LeakyDemo.class);
    }
}
