package pl.wspolnie.platform.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.wspolnie.api.error.Fault;
import pl.wspolnie.api.error.InvalidInput;
import pl.wspolnie.platform.text.Languages;

class JsonInputTest {

    record Item(@NotBlank String name, @NotNull BigDecimal cost) {}

    record Proposal(@NotBlank String title, boolean consent, List<String> tags, List<Item> items) {}

    record Scores(Map<Long, @Max(5) Integer> points) {}

    private final RecordForms forms = new RecordForms(Validators.plain(), Reader.anonymous(Languages.POLISH));
    private final JsonInput input = new JsonInput(forms);

    @Test
    void anObjectBecomesARecord() {
        var json = """
                {"title": "Plac zabaw", "consent": true, "tags": ["a", "b"],
                 "items": [{"name": "Ławka", "cost": 12.50}, {"name": "Lampa", "cost": "99"}]}""";
        var expected = new Proposal(
                "Plac zabaw",
                true,
                List.of("a", "b"),
                List.of(new Item("Ławka", new BigDecimal("12.50")), new Item("Lampa", new BigDecimal("99"))));
        assertEquals(expected, read(json));
    }

    @Test
    void anObjectOfAnyNamesBecomesAMap() {
        assertEquals(
                new Scores(Map.of(12L, 3, 40L, 5)), read(Scores.class, "{\"points\": {\"12\": 3, \"40\": \"5\"}}"));
        assertEquals(new Scores(Map.of()), read(Scores.class, "{}"));
        assertEquals("3", forms.fill(new Scores(Map.of(12L, 3))).raw("points.12"));
    }

    @ParameterizedTest
    @CsvSource({
        "{\"points\": {\"12\": 6}}, points.12, platform.fault.max",
        "{\"points\": {\"12\": \"a\"}}, points.12, platform.fault.integer",
        "{\"points\": {\"a\": 1}}, points.a, platform.fault.integer",
        "{\"points\": {\"12\": {}}}, points.12, platform.fault.invalid",
        "{\"points\": {\"12\": null}}, points.12, platform.fault.invalid",
        "{\"points\": {\"\": 1}}, points., platform.fault.invalid",
        "{\"points\": [1]}, points, platform.fault.invalid"
    })
    void faultsOfMapsNameTheirEntry(String json, String field, String key) {
        var faults =
                assertThrows(InvalidInput.class, () -> read(Scores.class, json)).faults();
        assertEquals(
                List.of(Fault.of(field, key)),
                faults.stream()
                        .map(fault -> Fault.of(fault.field(), fault.message().key()))
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"title\": \"x\", \"admin\": true} | admin | platform.fault.unknown",
                "{\"title\": \"x\", \"items\": [{\"name\": \"a\", \"cost\": 1, \"id\": 3}]} | items[0].id | platform.fault.unknown",
                "{\"title\": \"x\", \"items\": {}} | items | platform.fault.invalid",
                "{\"title\": \"x\", \"items\": [1]} | items | platform.fault.invalid",
                "{\"title\": {\"a\": 1}} | title | platform.fault.invalid",
                "{\"title\": [\"a\"]} | title | platform.fault.invalid",
                "{\"title\": \"x\", \"tags\": \"a\"} | tags | platform.fault.invalid",
                "{\"title\": \"x\", \"consent\": \"maybe\"} | consent | platform.fault.yesno",
                "{\"title\": null} | title | platform.fault.notblank",
                "{\"title\": \"x\", \"items\": [{\"name\": \"a\", \"cost\": 1e400000}]} | items[0].cost | platform.fault.amount",
                "{} | title | platform.fault.notblank",
                "[] | `` | platform.fault.jsonobject",
                "12 | `` | platform.fault.jsonobject",
                "`` | `` | platform.fault.json",
                "{\"title\": | `` | platform.fault.json",
                "{\"title\": \"x\"} trailing | `` | platform.fault.json"
            })
    void faultsNameTheirField(String json, String field, String key) {
        var faults = assertThrows(InvalidInput.class, () -> read(json)).faults();
        assertTrue(
                faults.stream()
                        .anyMatch(fault -> fault.field().equals(field)
                                && fault.message().key().equals(key)),
                faults::toString);
    }

    @Test
    void allFaultsComeAtOnce() {
        var faults = assertThrows(InvalidInput.class, () -> read("{\"x\": 1, \"items\": [{\"cost\": \"a\"}]}"))
                .faults();
        assertEquals(
                List.of("x", "title", "items[0].name", "items[0].cost"),
                faults.stream().map(Fault::field).toList());
    }

    @Test
    void endlessNestingIsRefused() {
        assertThrows(InvalidInput.class, () -> read("[".repeat(100_000)));
        assertThrows(InvalidInput.class, () -> read("{\"title\":".repeat(100_000)));
    }

    @Property(tries = 300)
    void anythingIsReadOrRefused(@ForAll String text) {
        try {
            assertEquals(Proposal.class, read(text).getClass());
        } catch (InvalidInput refused) {
            assertTrue(!refused.faults().isEmpty());
        }
    }

    private Record read(String json) {
        return read(Proposal.class, json);
    }

    private Record read(Class<? extends Record> type, String json) {
        return input.read(type, new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
    }
}
