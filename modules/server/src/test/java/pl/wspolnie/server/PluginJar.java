package pl.wspolnie.server;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import pl.wspolnie.api.plugin.Plugin;

/** Makes plugin jars out of classes of the tests. */
final class PluginJar {

    private final Map<String, byte[]> entries = new LinkedHashMap<>();

    static PluginJar of(Class<? extends Plugin> plugin) throws IOException {
        return new PluginJar()
                .with("META-INF/services/" + Plugin.class.getName(), plugin.getName())
                .with("META-INF/beans.xml", "<beans xmlns=\"https://jakarta.ee/xml/ns/jakartaee\" version=\"4.0\"/>")
                .with(plugin);
    }

    PluginJar with(String entry, String text) {
        entries.put(entry, text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** Adds a class with the classes inside it. */
    PluginJar with(Class<?> type) throws IOException {
        var path = type.getName().replace('.', '/') + ".class";
        try (var bytes = type.getClassLoader().getResourceAsStream(path)) {
            entries.put(path, bytes.readAllBytes());
        }
        for (var inner : type.getDeclaredClasses()) {
            with(inner);
        }
        return this;
    }

    Path write(Path folder, String name) throws IOException {
        var jar = Files.createDirectories(folder).resolve(name);
        try (var out = new JarOutputStream(Files.newOutputStream(jar))) {
            var folders = entries.keySet().stream()
                    .flatMap(PluginJar::parents)
                    .distinct()
                    .toList();
            for (var parent : folders) {
                write(out, parent, InputStream.nullInputStream());
            }
            for (var entry : entries.entrySet()) {
                write(out, entry.getKey(), new ByteArrayInputStream(entry.getValue()));
            }
        }
        return jar;
    }

    private static Stream<String> parents(String entry) {
        return Stream.iterate(entry.lastIndexOf('/'), at -> at > 0, at -> entry.lastIndexOf('/', at - 1))
                .map(at -> entry.substring(0, at + 1));
    }

    private static void write(JarOutputStream out, String name, InputStream content) throws IOException {
        out.putNextEntry(new ZipEntry(name));
        content.transferTo(out);
        out.closeEntry();
    }
}
