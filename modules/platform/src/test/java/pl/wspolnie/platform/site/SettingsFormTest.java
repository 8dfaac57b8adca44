package pl.wspolnie.platform.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pl.wspolnie.api.error.Conflict;
import pl.wspolnie.api.error.Fault;
import pl.wspolnie.api.error.InvalidInput;
import pl.wspolnie.api.plugin.PluginManifest;
import pl.wspolnie.api.settings.Setting;
import pl.wspolnie.platform.TestPlatform;
import pl.wspolnie.platform.settings.SettingsStore;

class SettingsFormTest {

    private static final List<Setting<?>> SETTINGS = List.of(
            Setting.yesNo("open", true),
            Setting.number("limit", 3, 1, 10),
            Setting.money("pool", new BigDecimal("100.00"), 0, 1000),
            Setting.line("name", "", 5),
            Setting.choice("order", "name", "name", "cost"));

    @Test
    void readsWhatABrowserSends() {
        var form =
                SettingsForm.read(SETTINGS, fields("limit", "4", "pool", "1 000,00", "name", "abc", "order", "cost"));
        assertFalse(form.hasFaults());
        assertEquals(
                Map.of("open", "false", "limit", "4", "pool", "1 000,00", "name", "abc", "order", "cost"),
                form.value(),
                "a box that is not ticked is not sent and means no");
    }

    @Test
    void tellsEachFieldsFaultAndKeepsWhatWasTyped() {
        var form = SettingsForm.read(
                SETTINGS, fields("open", "true", "limit", "11", "pool", "dużo", "name", "too long", "order", "x"));
        assertEquals(
                List.of("limit", "pool", "name", "order"),
                form.faults().stream().map(Fault::field).toList());
        assertEquals("dużo", form.raw("pool"));
        assertTrue(form.has("open", true));
    }

    @Test
    void asksForWhatIsMissing() {
        var form = SettingsForm.read(SETTINGS, fields());
        assertEquals(
                List.of("limit", "pool", "order"),
                form.faults().stream().map(Fault::field).toList());
    }

    @Test
    void takesJsonOfTheSameMeaning() {
        var manifest = PluginManifest.of("budget").withSettings(SETTINGS.toArray(Setting[]::new));
        var sent = Json.createObjectBuilder()
                .add("open", false)
                .add("limit", 4)
                .add("pool", new BigDecimal("12.50"))
                .add("name", "abc")
                .build();
        assertEquals(
                Map.of("open", "false", "limit", "4", "pool", "12.50", "name", "abc"), ModuleApi.texts(manifest, sent));
        var wrong =
                Json.createObjectBuilder().addNull("limit").add("colour", "red").build();
        assertEquals(
                List.of(Fault.of("limit", "platform.fault.invalid"), Fault.of("colour", "platform.fault.unknown")),
                assertThrows(InvalidInput.class, () -> ModuleApi.texts(manifest, wrong))
                        .faults());
        assertThrows(InvalidInput.class, () -> ModuleApi.texts(manifest, null));
    }

    @ParameterizedTest
    @MethodSource("pl.wspolnie.platform.TestPlatform#onBothDatabases")
    void letsTwoAdministratorsNotOverwriteEachOther(TestPlatform platform) {
        var here = platform.municipality();
        var seen = platform.database.call(() -> SettingsStore.mark(platform.settings.texts(here, "budget")));
        platform.database.run(() -> platform.settings.decide(here, "budget", Map.of("limit", "5"), seen));
        assertThrows(
                Conflict.class,
                () -> platform.database.run(
                        () -> platform.settings.decide(here, "budget", Map.of("limit", "6"), seen)));
        var now = platform.database.call(() -> platform.settings.texts(here, "budget"));
        assertEquals(Map.of("limit", "5"), now);
        assertNotEquals(seen, SettingsStore.mark(now));
        platform.database.run(
                () -> platform.settings.decide(here, "budget", Map.of("limit", "6"), SettingsStore.mark(now)));
    }

    @Test
    void startsAgainFromWhatIsThereNow() {
        var sent = SettingsForm.read(SETTINGS, fields("limit", "4", "pool", "1", "order", "cost", "seen", "old"));
        var present = Map.of("limit", "7");
        var again = SettingsForm.again(sent, present, Fault.of("", "platform.conflict.changed"));
        assertEquals("4", again.raw("limit"), "what was typed is kept");
        assertEquals(SettingsStore.mark(present), again.raw(SettingsForm.SEEN));
        assertTrue(again.hasFaults());
    }

    private static MultivaluedMap<String, String> fields(String... pairs) {
        var fields = new MultivaluedHashMap<String, String>();
        for (var at = 0; at < pairs.length; at += 2) {
            fields.add(pairs[at], pairs[at + 1]);
        }
        return fields;
    }
}
