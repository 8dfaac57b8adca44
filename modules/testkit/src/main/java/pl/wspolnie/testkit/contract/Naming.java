package pl.wspolnie.testkit.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Whether all that a plugin declares begins with its id and is declared where it should be. */
final class Naming {

    private static final Pattern SETTING = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    private final Subject subject;
    private final List<String> faults = new ArrayList<>();

    private Naming(Subject subject) {
        this.subject = subject;
    }

    /** Names of the manifest; tables are {@link SchemaProbe}'s, messages {@link MessageFiles}' matter. */
    static List<String> faults(Subject subject) {
        var naming = new Naming(subject);
        naming.packageIsId();
        naming.paths();
        naming.names();
        return naming.faults;
    }

    private void packageIsId() {
        var expected = "pl.wspolnie." + subject.id();
        var actual = subject.plugin().getClass().getPackageName();
        require(actual.equals(expected), "the package " + actual + " is not " + expected);
    }

    private void paths() {
        var own = Pattern.compile("/(api/v1/)?\\{\\s*municipality\\s*(:[^/]*)?}/" + subject.id() + "(/.*)?");
        for (var endpoint : Endpoint.of(subject)) {
            require(
                    own.matcher(endpoint.template()).matches(),
                    "%s is not below /{municipality}/%s or /api/v1/{municipality}/%s"
                            .formatted(endpoint, subject.id(), subject.id()));
        }
        for (var item : subject.manifest().navigation()) {
            require(subject.owns(item.path(), '/'), "the menu leads to " + item.path());
        }
    }

    private void names() {
        var manifest = subject.manifest();
        manifest.permissions().forEach(permission -> own("permission", permission.id()));
        manifest.notificationKinds().forEach(kind -> own("notification kind", kind.id()));
        manifest.navigation().forEach(item -> own("menu label", item.label()));
        for (var setting : manifest.settings()) {
            require(
                    SETTING.matcher(setting.key()).matches(),
                    "the setting's key " + setting.key() + " is not words-with-hyphens");
        }
    }

    private void own(String what, String name) {
        require(
                name.startsWith(subject.id() + "."),
                "the " + what + " " + name + " does not begin with " + subject.id() + ".");
    }

    private void require(boolean holds, String fault) {
        if (!holds) {
            faults.add(fault);
        }
    }
}
