package pl.wspolnie.server;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import pl.wspolnie.platform.boot.PluginFault;
import pl.wspolnie.platform.boot.PluginSet;

/**
 * The bundled plugins together with those dropped into a folder.
 *
 * @param jars the dropped ones
 * @param loader sees both
 */
record Plugins(List<Path> jars, ClassLoader loader) {

    /** @throws Failure if the folder cannot be read */
    static Plugins in(Optional<Path> folder) {
        var bundled = Plugins.class.getClassLoader();
        if (folder.isEmpty()) {
            return new Plugins(List.of(), bundled);
        }
        try (var files = Files.list(folder.get())) {
            var jars = files.filter(
                            file -> file.toString().toLowerCase(Locale.ROOT).endsWith(".jar"))
                    .sorted()
                    .toList();
            var urls = new ArrayList<URL>();
            for (var jar : jars) {
                urls.add(jar.toUri().toURL());
            }
            return new Plugins(jars, new URLClassLoader("plugins", urls.toArray(URL[]::new), bundled));
        } catch (IOException cause) {
            throw Failure.of(cause, "plugins.folder", folder.get());
        }
    }

    /** @throws Failure if they cannot run together */
    PluginSet read() {
        try {
            return PluginSet.read(loader);
        } catch (PluginFault fault) {
            throw failure(fault);
        }
    }

    static Failure failure(PluginFault fault) {
        var key = "plugin." + fault.kind().name().toLowerCase(Locale.ROOT);
        return Failure.of(fault, key, fault.plugin(), fault.detail());
    }
}
