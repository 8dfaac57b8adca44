package pl.wspolnie.platform.site;

import java.util.List;

/**
 * A ready set.
 *
 * @param label the message key of its name
 * @param members its modules, each on, off or missing
 * @param toSwitchOn how many would be switched on
 */
public record SetView(String id, String label, List<ModuleMark> members, int toSwitchOn) {}
