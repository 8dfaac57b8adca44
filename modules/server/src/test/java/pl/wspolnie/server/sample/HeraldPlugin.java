package pl.wspolnie.server.sample;

import pl.wspolnie.api.plugin.Plugin;
import pl.wspolnie.api.plugin.PluginManifest;

/** A plugin that tells everybody of one event. */
public final class HeraldPlugin implements Plugin {

    @Override
    public PluginManifest manifest() {
        return PluginManifest.of("herald").withNotificationKinds(Heralds.NEWS).withResources(HeraldPages.class);
    }
}
