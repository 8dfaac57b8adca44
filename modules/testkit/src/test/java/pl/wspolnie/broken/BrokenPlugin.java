package pl.wspolnie.broken;

import pl.wspolnie.api.plugin.Plugin;
import pl.wspolnie.api.plugin.PluginManifest;
import pl.wspolnie.api.security.PermissionDefinition;
import pl.wspolnie.api.security.Role;
import pl.wspolnie.api.settings.Setting;
import pl.wspolnie.api.web.NavigationItem;

/** Broken in all that can be told from its code, messages and tables. Never switched on. */
public final class BrokenPlugin implements Plugin {

    @Override
    public PluginManifest manifest() {
        return PluginManifest.of("broken")
                .withResources(BrokenPages.class)
                .withPermissions(PermissionDefinition.of("stolen.permission", Role.OFFICER, Role.REPRESENTATIVE))
                .withSettings(Setting.yesNo("BadKey", true))
                .withNavigation(NavigationItem.open("broken.unsaid", "elsewhere"));
    }
}
