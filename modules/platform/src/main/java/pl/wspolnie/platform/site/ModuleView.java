package pl.wspolnie.platform.site;

import java.util.List;
import pl.wspolnie.api.settings.Setting;
import pl.wspolnie.api.web.Form;

/**
 * One module with its settings.
 *
 * @param permissions what it lets people do, and who may
 * @param settings in the order of the manifest
 * @param form the settings as they are, or as they were sent
 */
public record ModuleView(ModuleRow module, List<PermissionLine> permissions, List<Setting<?>> settings, Form<?> form) {

    /** A permission and the names of the roles that hold it. */
    public record PermissionLine(String id, List<String> roles) {}
}
