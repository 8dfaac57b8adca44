package pl.wspolnie.house;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.File;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import pl.wspolnie.api.plugin.Plugin;

/** The launcher reads every manifest before there is a server, and so without the classes that only a server brings. */
class ManifestsTest {

    @Test
    void areReadWithoutAServer() throws IOException, ReflectiveOperationException {
        try (var alone = new URLClassLoader(ownClassPath(), ClassLoader.getPlatformClassLoader())) {
            var manifest = alone.loadClass(Plugin.class.getName()).getMethod("manifest");
            for (var plugin : ServiceLoader.load(Plugin.class).stream().toList()) {
                var type = alone.loadClass(plugin.type().getName());
                assertNotNull(manifest.invoke(type.getDeclaredConstructor().newInstance()), type.getName());
            }
        }
    }

    private static URL[] ownClassPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .filter(entry -> !entry.getFileName().toString().startsWith("jakarta."))
                .map(ManifestsTest::url)
                .toArray(URL[]::new);
    }

    private static URL url(Path entry) {
        try {
            return entry.toUri().toURL();
        } catch (MalformedURLException impossible) {
            throw new IllegalArgumentException(impossible);
        }
    }
}
