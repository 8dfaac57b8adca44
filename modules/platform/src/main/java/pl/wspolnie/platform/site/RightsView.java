package pl.wspolnie.platform.site;

import java.time.LocalDate;
import java.util.List;
import pl.wspolnie.api.text.Text;

/**
 * Who may do what, and why.
 *
 * @param person the name of the person whose rights alone are shown, or {@code null} for everybody's
 */
public record RightsView(List<Group> groups, String person) {

    /** The permissions of one module. */
    public record Group(Text module, List<Right> rights) {}

    /** What a permission allows, and who holds it. */
    public record Right(String permission, Text name, List<Holder> holders) {}

    /**
     * Somebody who holds it.
     *
     * @param account the key of the account, or {@code null} for everybody with a role that is not granted
     * @param who a name, or that of the role
     * @param role by which it is held
     * @param usual whether the role allows it by default, not by a decision of the municipality
     * @param department in which it counts, or an empty string
     * @param until the last day, or {@code null}
     */
    public record Holder(Long account, Text who, Text role, boolean usual, String department, LocalDate until) {}
}
