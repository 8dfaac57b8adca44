package pl.wspolnie.unlisted;

import pl.wspolnie.api.plugin.Plugin;
import pl.wspolnie.api.plugin.PluginManifest;

/** Broken: no service file lists it. */
public final class UnlistedPlugin implements Plugin {

    @Override
    public PluginManifest manifest() {
        return PluginManifest.of("unlisted");
    }
}
