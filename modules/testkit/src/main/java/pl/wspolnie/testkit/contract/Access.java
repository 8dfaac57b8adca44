package pl.wspolnie.testkit.contract;

import jakarta.ws.rs.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import pl.wspolnie.api.security.PermissionDefinition;
import pl.wspolnie.api.security.Role;
import pl.wspolnie.testkit.code.StringConstants;

/** Whether each endpoint says who may use it, and the manifest knows the permission. */
public final class Access {

    private static final String PATH = "L" + Path.class.getName().replace('.', '/') + ";";

    private Access() {}

    public static List<String> faults(Subject subject) {
        var faults = new ArrayList<String>();
        var known = subject.manifest().permissions().stream()
                .map(PermissionDefinition::id)
                .collect(Collectors.toSet());
        for (var endpoint : Endpoint.of(subject)) {
            faults.addAll(faults(endpoint, known));
        }
        faults.addAll(unlisted(subject));
        return faults;
    }

    /** Permissions of those who act for organisations that do not say what a mandate has to cover. */
    static List<String> mandateFaults(Subject subject) {
        return subject.manifest().permissions().stream()
                .filter(permission -> permission.defaultRoles().contains(Role.REPRESENTATIVE)
                        && permission.mandate().isEmpty())
                .map(permission ->
                        "the permission " + permission.id() + " is used in an organisation's name: say what its"
                                + " mandate has to cover, with PermissionDefinition.under")
                .toList();
    }

    private static List<String> faults(Endpoint endpoint, Set<String> known) {
        if (endpoint.verb().isEmpty()) {
            return List.of(endpoint + " is a sub-resource locator, whose permission nobody can check beforehand");
        }
        if (endpoint.isOpen() == !endpoint.permission().isEmpty()) {
            return List.of(endpoint + " carries neither @Permission nor @PermitAll, or both");
        }
        if (!endpoint.isOpen() && !known.contains(endpoint.permission())) {
            return List.of(endpoint + " names the permission " + endpoint.permission() + ", unknown to the manifest");
        }
        return List.of();
    }

    // A class may speak of @Path without carrying it.
    private static boolean isResource(String file) {
        var name = file.substring(0, file.length() - ".class".length()).replace('/', '.');
        try {
            return Class.forName(name, false, Access.class.getClassLoader())
                    .isAnnotationPresent(jakarta.ws.rs.Path.class);
        } catch (ClassNotFoundException | LinkageError unknown) {
            return true;
        }
    }

    /** Resource classes that the manifest does not name. */
    private static List<String> unlisted(Subject subject) {
        var listed = subject.manifest().resources().stream()
                .map(type -> type.getName().replace('.', '/') + ".class")
                .toList();
        return subject.classFiles().stream()
                .filter(file -> StringConstants.of(file).contains(PATH))
                .map(file -> subject.root().relativize(file).toString())
                .filter(file -> !listed.contains(file))
                .filter(Access::isResource)
                .map(file -> file + " is a JAX-RS resource that the manifest does not name")
                .toList();
    }
}
