package pl.wspolnie.platform.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pl.wspolnie.api.plugin.PluginManifest;
import pl.wspolnie.platform.TestPlatform;
import pl.wspolnie.platform.site.ModuleSets.ModuleSet;

class ModuleSetsTest {

    @Test
    void namesOnlyModulesThatThePlatformCanName() {
        var ids = new HashSet<String>();
        for (var set : ModuleSets.ALL) {
            assertTrue(ids.add(set.id()), set.id());
            assertTrue(ModuleNames.KNOWN.containsAll(set.modules()), set.id());
        }
    }

    @ParameterizedTest
    @MethodSource("pl.wspolnie.platform.TestPlatform#onBothDatabases")
    void switchesOnWhatIsInstalledAndLeavesOutTheRest(TestPlatform platform) {
        var here = platform.municipality();
        var sets = new ModuleSets(platform.plugins, platform.modules, platform.audit);
        var set = new ModuleSet("ngo-budget", List.of("budget", "evaluation"));
        platform.in(here, () -> {
            assertEquals(List.of("budget"), sets.toSwitchOn(here, set));
            sets.apply(here, set);
        });
        platform.database.run(() -> assertEquals(
                List.of("forum", "budget"),
                platform.modules.on(here).stream().map(PluginManifest::id).toList(),
                "with what the budget requires"));
        platform.in(here, () -> {
            assertEquals(List.of(), sets.toSwitchOn(here, set));
            sets.apply(here, set);
            var newest = platform.audit.newest(here.id(), 0, 1).get(0);
            assertEquals("platform.set.applied", newest.action());
        });
    }
}
