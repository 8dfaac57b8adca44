package pl.wspolnie.practices;

import pl.wspolnie.api.plugin.Plugin;
import pl.wspolnie.api.plugin.PluginManifest;

/** The good practices. */
public class PracticesPlugin implements Plugin {

    @Override
    public PluginManifest manifest() {
        return PluginManifest.of("practices");
    }
}
