package pl.wspolnie.forum;

import pl.wspolnie.api.plugin.Plugin;
import pl.wspolnie.api.plugin.PluginManifest;

/** The NGO forum. */
public class ForumPlugin implements Plugin {

    @Override
    public PluginManifest manifest() {
        return PluginManifest.of("forum");
    }
}
