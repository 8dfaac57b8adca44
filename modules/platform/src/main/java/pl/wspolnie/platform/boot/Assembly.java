package pl.wspolnie.platform.boot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The web application made of jars: one exploded WAR for the platform, its libraries, and the plugins.
 *
 * @param libraries the api, the platform and what they need that the server does not bring
 * @param plugins one jar per plugin
 */
public record Assembly(List<Path> libraries, List<Path> plugins) {

    public Assembly {
        libraries = List.copyOf(libraries);
        plugins = List.copyOf(plugins);
    }

    /**
     * Writes the WAR. A folder of classes counts as a jar.
     *
     * @param target a folder that does not exist or is empty
     * @return the target
     * @throws PluginFault if a jar among the plugins is none, or a plugin comes twice
     */
    public Path writeTo(Path target) {
        try {
            var web = Files.createDirectories(target.resolve("WEB-INF"));
            var lib = Files.createDirectories(web.resolve("lib"));
            var meta = Files.createDirectories(web.resolve("classes/META-INF"));
            var jars = place(lib);
            copy("web.xml", web);
            copy("beans.xml", web);
            // Libraries need no search for beans: most of the time to start would go there.
            var plain = filter(jars, jar -> !Jars.isOurs(jar));
            fill("payara-web.xml", web, lines(plain, "  <scanning-exclude>%s</scanning-exclude>"));
            var mapped = filter(jars, jar -> Jars.isOurs(jar) && Jars.hasEntities(jar));
            fill("persistence.xml", meta, lines(mapped, "    <jar-file>lib/%s</jar-file>"));
            return target;
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private List<Path> place(Path lib) throws IOException {
        var placed = new ArrayList<Path>();
        for (var library : libraries) {
            placed.add(Jars.place(library, lib));
        }
        for (var plugin : plugins) {
            try {
                var jar = Jars.place(plugin, lib);
                Jars.requirePlugin(jar);
                placed.add(jar);
            } catch (FileAlreadyExistsException twice) {
                throw new PluginFault(
                        PluginFault.Kind.DUPLICATE, plugin.getFileName().toString(), plugin.toString(), twice);
            }
        }
        return placed;
    }

    private interface Question {
        boolean ask(Path jar) throws IOException;
    }

    private static List<Path> filter(List<Path> jars, Question question) throws IOException {
        var kept = new ArrayList<Path>();
        for (var jar : jars) {
            if (question.ask(jar)) {
                kept.add(jar);
            }
        }
        return kept;
    }

    private static String lines(List<Path> jars, String format) {
        return jars.stream()
                .map(jar -> format.formatted(jar.getFileName()))
                .sorted()
                .collect(Collectors.joining("\n"));
    }

    private static void copy(String name, Path folder) throws IOException {
        fill(name, folder, "");
    }

    private static void fill(String name, Path folder, String jars) throws IOException {
        Files.writeString(folder.resolve(name), resource(name).replace("<!--JARS-->", jars));
    }

    private static String resource(String name) throws IOException {
        try (var in = Assembly.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
