package pl.wspolnie.platform.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pl.wspolnie.api.plugin.Plugin;
import pl.wspolnie.api.plugin.PluginManifest;

class PluginSetTest {

    @Test
    void eachComesAfterWhatItRequires() {
        var set = PluginSet.of(List.of(plugin("alpha", "omega"), plugin("omega", "middle"), plugin("middle")));

        assertEquals(List.of("platform", "middle", "omega", "alpha"), set.ids());
    }

    @Test
    void thePlatformIsFirstAndNeedsNoPlugin() {
        var set = PluginSet.of(List.of(plugin("alpha", "platform"), plugin("platform")));

        assertEquals(List.of("platform", "alpha"), set.ids());
        assertEquals(List.of("platform"), PluginSet.of(List.of()).ids());
    }

    @Test
    void aMissingRequirementIsNamed() {
        var fault = fault(plugin("alpha", "absent"));

        assertEquals(PluginFault.Kind.MISSING, fault.kind());
        assertEquals("alpha", fault.plugin());
        assertEquals("absent", fault.detail());
    }

    @Test
    void oneIdBelongsToOnePlugin() {
        var fault = fault(plugin("alpha"), plugin("alpha"));

        assertEquals(PluginFault.Kind.DUPLICATE, fault.kind());
        assertEquals("alpha", fault.plugin());
    }

    @Test
    void aCircleIsRefused() {
        var fault = fault(plugin("alpha", "beta"), plugin("beta", "alpha"));

        assertEquals(PluginFault.Kind.CYCLE, fault.kind());
        assertEquals("alpha, beta", fault.detail());
    }

    @Test
    void aManifestThatThrowsMakesThePluginBroken() {
        Plugin broken = () -> PluginManifest.of("Not an id");

        var fault = fault(broken);

        assertEquals(PluginFault.Kind.BROKEN, fault.kind());
        assertTrue(fault.detail().contains("Not an id"), fault.detail());
    }

    @Test
    void aDeclaredClassThatIsAbsentMakesThePluginBroken(@TempDir Path folder) throws IOException {
        var service = folder.resolve("META-INF/services/pl.wspolnie.api.plugin.Plugin");
        Files.createDirectories(service.getParent());
        Files.writeString(service, "example.Absent");
        try (var loader = new URLClassLoader(
                new URL[] {folder.toUri().toURL()}, getClass().getClassLoader())) {

            var fault = assertThrows(PluginFault.class, () -> PluginSet.read(loader));

            assertEquals(PluginFault.Kind.BROKEN, fault.kind());
            assertTrue(fault.plugin().contains("example.Absent"), fault.plugin());
        }
    }

    private static PluginFault fault(Plugin... plugins) {
        return assertThrows(PluginFault.class, () -> PluginSet.of(List.of(plugins)));
    }

    private static Plugin plugin(String id, String... required) {
        return () -> PluginManifest.of(id).withRequires(required);
    }
}
