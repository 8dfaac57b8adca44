package pl.wspolnie.platform.plugins;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import pl.wspolnie.api.plugin.Plugin;
import pl.wspolnie.api.plugin.PluginManifest;
import pl.wspolnie.api.security.PermissionDefinition;
import pl.wspolnie.api.security.Role;
import pl.wspolnie.platform.boot.PluginSet;

class PluginsTest {

    private static final Plugins PLUGINS = new Plugins(PluginSet.of(List.<Plugin>of(
            () -> PluginManifest.of("platform"),
            () -> PluginManifest.of("forum").withResources(Pages.class),
            () -> PluginManifest.of("budget").withRequires("forum"),
            () -> PluginManifest.of("archive").withRequires("budget"),
            () -> PluginManifest.of("map"))));

    static class Pages {}

    static class ContainersPages extends Pages {}

    @Test
    void offersAllButThePlatformAsModules() {
        assertEquals(
                List.of("forum", "budget", "archive", "map"),
                PLUGINS.modules().stream().map(PluginManifest::id).toList());
        assertTrue(PLUGINS.module("platform").isEmpty());
        assertTrue(PLUGINS.find("platform").isPresent());
    }

    @Test
    void followsRequirementsBothWays() {
        assertEquals(List.of("forum", "budget"), PLUGINS.requirementsOf("archive"));
        assertEquals(List.of(), PLUGINS.requirementsOf("map"));
        assertEquals(List.of("budget", "archive"), PLUGINS.dependantsOf("forum"));
        assertEquals(List.of(), PLUGINS.dependantsOf("archive"));
    }

    @Test
    void knowsWhoseAResourceIs() {
        assertEquals(Optional.of("forum"), PLUGINS.ownerOf(Pages.class));
        assertEquals(Optional.of("forum"), PLUGINS.ownerOf(ContainersPages.class));
        assertEquals(Optional.of("platform"), PLUGINS.ownerOf(Plugins.class));
        assertEquals(Optional.empty(), PLUGINS.ownerOf(String.class), "nobody's");
    }

    @Test
    void grantsPermissionsByRole() {
        var manifest = PluginManifest.of("budget")
                .withPermissions(PermissionDefinition.of("budget.proposal.judge", Role.OFFICER));
        var permissions = new Permissions(List.of(manifest));
        assertTrue(permissions.allow("budget.proposal.judge", Set.of(Role.RESIDENT, Role.OFFICER)));
        assertFalse(permissions.allow("budget.proposal.judge", Set.of(Role.RESIDENT)));
        assertFalse(permissions.allow("budget.unheard-of", Set.of(Role.values())));
    }
}
