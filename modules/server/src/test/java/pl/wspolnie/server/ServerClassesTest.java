package pl.wspolnie.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerClassesTest {

    /** Loaded once more, from a jar. */
    static final class Specimen {}

    private static final String PATH = Specimen.class.getName().replace('.', '/') + ".class";
    private static final String SERVICE = "META-INF/services/sample";

    @TempDir
    private Path home;

    private ServerClasses classes;

    @BeforeEach
    void fill() throws IOException {
        var service = text("one");
        write("first.jar", Map.of("META-INF/versions/11/" + PATH, specimen(), SERVICE, service));
        write("second.jar", Map.of(SERVICE, text("two"), "sample/only.txt", text("only")));
        Files.write(home.resolve("adapter.rar"), service);
        classes = new ServerClasses(home, ClassLoader.getPlatformClassLoader());
    }

    @AfterEach
    void close() throws IOException {
        classes.close();
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] specimen() throws IOException {
        try (var in = Specimen.class.getClassLoader().getResourceAsStream(PATH)) {
            return in.readAllBytes();
        }
    }

    private void write(String name, Map<String, byte[]> entries) throws IOException {
        var manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().putValue("Multi-Release", "true");
        manifest.getMainAttributes().put(Attributes.Name.IMPLEMENTATION_TITLE, name);
        try (var jar = new JarOutputStream(Files.newOutputStream(home.resolve(name)), manifest)) {
            for (var entry : entries.entrySet()) {
                jar.putNextEntry(new JarEntry(entry.getKey()));
                jar.write(entry.getValue());
            }
        }
    }

    @Test
    void aClassThatIsThereForLaterJavaOnlyIsFound() throws ClassNotFoundException {
        var loaded = classes.loadClass(Specimen.class.getName());

        assertNotSame(Specimen.class, loaded);
        assertEquals("first.jar", loaded.getPackage().getImplementationTitle());
        assertEquals(
                home.resolve("first.jar").toUri().getPath(),
                loaded.getProtectionDomain().getCodeSource().getLocation().getPath());
    }

    @Test
    void aResourceIsFoundInEveryJar() throws IOException {
        assertEquals(2, Collections.list(classes.getResources(SERVICE)).size());
        try (var only = classes.getResourceAsStream("sample/only.txt")) {
            assertEquals("only", new String(only.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void anAdapterBesideTheJarsIsFound() {
        assertNotNull(classes.getResource("adapter.rar"));
        assertNull(classes.getResource("other.rar"));
    }

    @Test
    void whatIsNotThereIsNotFound() {
        assertThrows(ClassNotFoundException.class, () -> classes.loadClass("sample.Missing"));
        assertNull(classes.getResource("sample/missing.txt"));
    }
}
