package pl.wspolnie.platform.site;

import java.util.List;
import pl.wspolnie.api.text.Text;

/**
 * A module as an administrator sees it.
 *
 * @param purpose what it is for
 * @param users who uses it
 * @param needs the modules that it requires
 * @param neededBy the modules that are on and require it
 * @param switchedOnWith what would be switched on with it
 */
public record ModuleRow(
        String id,
        Text name,
        Text purpose,
        Text users,
        boolean on,
        List<Text> needs,
        List<Text> neededBy,
        List<Text> switchedOnWith) {}
