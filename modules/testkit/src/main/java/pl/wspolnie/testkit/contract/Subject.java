package pl.wspolnie.testkit.contract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import pl.wspolnie.api.plugin.Plugin;
import pl.wspolnie.api.plugin.PluginManifest;

/**
 * The plugin under test.
 *
 * @param plugin its class
 * @param manifest what it declares
 */
public record Subject(Plugin plugin, PluginManifest manifest) {

    /**
     * The plugin of a test: the listed one whose package is the test's.
     *
     * @throws AssertionError if none is listed, or several are
     */
    public static Subject of(Class<?> test) {
        var found = ServiceLoader.load(Plugin.class).stream()
                .filter(plugin -> plugin.type().getPackageName().equals(test.getPackageName()))
                .map(ServiceLoader.Provider::get)
                .toList();
        if (found.size() != 1) {
            throw new AssertionError("META-INF/services/%s lists %d plugins of the package %s, not one"
                    .formatted(Plugin.class.getName(), found.size(), test.getPackageName()));
        }
        return new Subject(found.get(0), found.get(0).manifest());
    }

    public String id() {
        return manifest.id();
    }

    /** Whether a name belongs to the plugin: its id alone, or its id and a separator before more. */
    public boolean owns(String name, char separator) {
        return name.equals(id()) || name.startsWith(id() + separator);
    }

    /** All compiled classes: those of the plugin's package and its templates. */
    public List<Path> classFiles() {
        return files().stream()
                .filter(file -> file.getFileName().toString().endsWith(".class"))
                .toList();
    }

    /** All files of the plugin's packages. */
    public List<Path> files() {
        return folders().stream().flatMap(folder -> walk(folder).stream()).toList();
    }

    private List<Path> folders() {
        var own = root().resolve("pl/wspolnie/" + id());
        return List.of(own, root().resolve("gg/jte/generated/precompiled/" + id()));
    }

    private static List<Path> walk(Path folder) {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .sorted(Comparator.comparing(Path::toString))
                    .toList();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    /** A resource of the plugin's package, or {@code null}. */
    public InputStream resource(String name) {
        return plugin.getClass().getResourceAsStream("/pl/wspolnie/" + id() + "/" + name);
    }

    /** Where the plugin's classes are: a folder, or the inside of its jar. */
    public Path root() {
        try {
            var source = plugin.getClass()
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI();
            return Files.isDirectory(Path.of(source))
                    ? Path.of(source)
                    : inside(source).getPath("/");
        } catch (URISyntaxException | IOException cause) {
            throw new IllegalStateException(cause);
        }
    }

    private static FileSystem inside(URI jar) throws IOException {
        var address = URI.create("jar:" + jar);
        try {
            return FileSystems.getFileSystem(address);
        } catch (FileSystemNotFoundException closed) {
            return FileSystems.newFileSystem(address, Map.of());
        }
    }
}
