package pl.wspolnie.server.sample;

import pl.wspolnie.api.plugin.Plugin;
import pl.wspolnie.api.plugin.PluginManifest;

/** A plugin whose requirement nobody fulfils. */
public final class NeedyPlugin implements Plugin {

    @Override
    public PluginManifest manifest() {
        return PluginManifest.of("needy").withRequires("absent");
    }
}
