package pl.wspolnie.map;

import pl.wspolnie.api.plugin.Plugin;
import pl.wspolnie.api.plugin.PluginManifest;

/** The activity map. */
public class MapPlugin implements Plugin {

    @Override
    public PluginManifest manifest() {
        return PluginManifest.of("map");
    }
}
