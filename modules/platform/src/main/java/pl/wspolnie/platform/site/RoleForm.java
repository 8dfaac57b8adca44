package pl.wspolnie.platform.site;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.api.web.Form;

/**
 * The form that composes a role.
 *
 * @param key of the role: the name of a built-in one, the key of a composed one, or {@code null} for a new one
 * @param title what it is called, or that it is new
 * @param builtIn whether the role cannot be renamed or closed
 * @param groups what can be given, by module
 * @param shown the permissions that the role holds as the form is shown, for a hidden field
 */
public record RoleForm(
        String key, Text title, boolean builtIn, Form<RoleInput> form, List<Group> groups, String shown) {

    /** The permissions of one module. */
    public record Group(Text module, List<Line> lines) {}

    /**
     * A permission.
     *
     * @param name what it allows
     * @param held whether the role holds it
     * @param open whether it can be given or taken by who looks
     * @param usual whether the role holds it by default
     * @param included the role from which it comes anyway, or {@code null}
     */
    public record Line(String permission, Text name, boolean held, boolean open, boolean usual, Text included) {}

    /**
     * A role as it is typed.
     *
     * @param name {@code null} for a built-in one
     * @param permissions which it holds
     * @param shown which it held when the form was shown, divided by spaces
     */
    public record RoleInput(@Size(max = 120) String name, List<String> permissions, String shown) {

        Set<String> chosen() {
            return permissions == null ? Set.of() : Set.copyOf(permissions);
        }

        Set<String> seen() {
            return shown == null || shown.isBlank()
                    ? Set.of()
                    : Set.of(shown.strip().split("\\s+"));
        }
    }
}
