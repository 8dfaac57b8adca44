package pl.wspolnie.platform.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AssemblyTest {

    private static final String ENTITY = Mapped.class.getName().replace('.', '/') + ".class";

    @TempDir
    private Path folder;

    private Path target;

    @Entity
    static class Mapped {
        @Id
        private long id;
    }

    @BeforeEach
    void chooseTarget() {
        target = folder.resolve("war");
    }

    @Test
    void onlyJarsWithEntitiesAreInThePersistenceUnit() throws IOException {
        var plugin = jar("plugin.jar", Jars.PLUGIN_SERVICE, "META-INF/beans.xml", ENTITY);
        var library = jar("library.jar", "org/example/Thing.class");
        var plain = jar("wspolnie-plain.jar", "META-INF/beans.xml");

        new Assembly(List.of(library, plain), List.of(plugin)).writeTo(target);

        var unit = Files.readString(target.resolve("WEB-INF/classes/META-INF/persistence.xml"));
        assertTrue(unit.contains("<jar-file>lib/plugin.jar</jar-file>"), unit);
        assertEquals(1, unit.split("<jar-file>", -1).length - 1, unit);
    }

    @Test
    void onlyLibrariesOfOthersAreLeftOutOfTheSearchForBeans() throws IOException {
        var plugin = jar("plugin.jar", Jars.PLUGIN_SERVICE, "META-INF/beans.xml");
        var library = jar("library.jar", "org/example/Thing.class");

        new Assembly(List.of(library), List.of(plugin)).writeTo(target);

        var descriptor = Files.readString(target.resolve("WEB-INF/payara-web.xml"));
        assertTrue(descriptor.contains("<scanning-exclude>library.jar</scanning-exclude>"), descriptor);
        assertFalse(descriptor.contains("plugin.jar"), descriptor);
    }

    @Test
    void aFolderOfClassesBecomesAJar() throws IOException {
        var classes = folder.resolve("budget/target/classes");
        Files.createDirectories(classes.resolve("pl/wspolnie/budget"));
        Files.writeString(classes.resolve("pl/wspolnie/budget/text.txt"), "text");

        new Assembly(List.of(classes), List.of()).writeTo(target);

        try (var jar =
                new JarFile(target.resolve("WEB-INF/lib/budget-classes.jar").toFile())) {
            assertTrue(jar.getEntry("pl/wspolnie/budget/").isDirectory());
            assertFalse(jar.getEntry("pl/wspolnie/budget/text.txt").isDirectory());
        }
    }

    @Test
    void aJarThatDeclaresNoPluginIsRefused() throws IOException {
        var stray = jar("stray.jar", "org/example/Thing.class");

        var fault = assertThrows(PluginFault.class, () -> new Assembly(List.of(), List.of(stray)).writeTo(target));

        assertEquals(PluginFault.Kind.NOT_A_PLUGIN, fault.kind());
        assertEquals("stray.jar", fault.plugin());
    }

    @Test
    void aFileThatIsNoJarIsRefused() throws IOException {
        var torn = Files.writeString(folder.resolve("torn.jar"), "torn");

        var fault = assertThrows(PluginFault.class, () -> new Assembly(List.of(), List.of(torn)).writeTo(target));

        assertEquals(PluginFault.Kind.BROKEN, fault.kind());
        assertEquals("torn.jar", fault.plugin());
    }

    @Test
    void aPluginThatIsBundledAlreadyIsRefused() throws IOException {
        var plugin = jar("plugin.jar", Jars.PLUGIN_SERVICE);

        var fault =
                assertThrows(PluginFault.class, () -> new Assembly(List.of(plugin), List.of(plugin)).writeTo(target));

        assertEquals(PluginFault.Kind.DUPLICATE, fault.kind());
    }

    private Path jar(String name, String... entries) throws IOException {
        var jar = folder.resolve(name);
        try (var out = new JarOutputStream(Files.newOutputStream(jar))) {
            for (var entry : entries) {
                out.putNextEntry(new ZipEntry(entry));
                try (var bytes = getClass().getClassLoader().getResourceAsStream(entry)) {
                    if (bytes != null && entry.endsWith(".class")) {
                        bytes.transferTo(out);
                    }
                }
                out.closeEntry();
            }
        }
        return jar;
    }
}
