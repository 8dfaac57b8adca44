package pl.wspolnie.evaluation.questionnaire;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.io.Reader;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;

/** Questionnaires as JSON: how they are stored, and how the library of ready items is kept. */
public final class ContentJson {

    private static final JsonProvider JSON = JsonProvider.provider();

    private ContentJson() {}

    public static String write(Content content) {
        return JSON.createObjectBuilder()
                .add("sections", array(content.sections(), ContentJson::section))
                .build()
                .toString();
    }

    /** Reads what {@link #write} wrote, or a file of the same form. */
    public static Content read(Reader json) {
        try (var reader = JSON.createReader(json)) {
            return new Content(list(reader.readObject(), "sections", ContentJson::section));
        }
    }

    public static Content read(String json) {
        return read(new StringReader(json));
    }

    private static JsonObjectBuilder section(Section section) {
        var object = JSON.createObjectBuilder();
        wording(object, "title", section.title());
        wording(object, "text", section.text());
        return object.add("items", array(section.items(), ContentJson::item));
    }

    private static Section section(JsonObject object) {
        return new Section(wording(object, "title"), wording(object, "text"), list(object, "items", ContentJson::item));
    }

    private static JsonObjectBuilder item(Item item) {
        var object = JSON.createObjectBuilder()
                .add("code", item.code())
                .add("kind", item.kind().code());
        wording(object, "text", item.text());
        wording(object, "help", item.help());
        flag(object, "required", item.required());
        flag(object, "shuffled", item.shuffled());
        flag(object, "metric", item.metric());
        flag(object, "unsure", item.unsure());
        if (!item.options().isEmpty()) {
            object.add("options", array(item.options(), ContentJson::option));
        }
        if (!item.rows().isEmpty()) {
            object.add("rows", array(item.rows(), ContentJson::option));
        }
        if (item.condition() != null) {
            object.add("condition", condition(item.condition()));
        }
        number(object, "least", item.least());
        number(object, "most", item.most());
        return object;
    }

    private static Item item(JsonObject object) {
        return new Item(
                object.getString("code"),
                ItemKind.valueOf(object.getString("kind").toUpperCase(java.util.Locale.ROOT)),
                wording(object, "text"),
                wording(object, "help"),
                object.getBoolean("required", false),
                object.getBoolean("shuffled", false),
                object.getBoolean("metric", false),
                object.getBoolean("unsure", false),
                list(object, "options", ContentJson::option),
                list(object, "rows", ContentJson::option),
                object.containsKey("condition") ? condition(object.getJsonObject("condition")) : null,
                number(object, "least"),
                number(object, "most"));
    }

    private static JsonObjectBuilder option(Option option) {
        var object = JSON.createObjectBuilder().add("code", option.code());
        wording(object, "label", option.label());
        return object;
    }

    private static Option option(JsonObject object) {
        return new Option(object.getString("code"), wording(object, "label"));
    }

    private static JsonObjectBuilder condition(Condition condition) {
        return JSON.createObjectBuilder()
                .add("item", condition.item())
                .add("values", JSON.createArrayBuilder(condition.values()))
                .add("negated", condition.negated());
    }

    private static Condition condition(JsonObject object) {
        var values = object.getJsonArray("values").getValuesAs(jakarta.json.JsonString::getString);
        return new Condition(object.getString("item"), values, object.getBoolean("negated", false));
    }

    private static void wording(JsonObjectBuilder object, String name, Wording wording) {
        if (!wording.isEmpty()) {
            object.add(name, wording.pl());
        }
        if (!wording.en().isEmpty()) {
            object.add(name + "En", wording.en());
        }
    }

    private static Wording wording(JsonObject object, String name) {
        return new Wording(object.getString(name, ""), object.getString(name + "En", ""));
    }

    private static void flag(JsonObjectBuilder object, String name, boolean value) {
        if (value) {
            object.add(name, true);
        }
    }

    private static void number(JsonObjectBuilder object, String name, BigDecimal value) {
        if (value != null) {
            object.add(name, value);
        }
    }

    private static BigDecimal number(JsonObject object, String name) {
        return object.containsKey(name) ? object.getJsonNumber(name).bigDecimalValue() : null;
    }

    private static <T> JsonArrayBuilder array(List<T> values, Function<T, JsonObjectBuilder> write) {
        var array = JSON.createArrayBuilder();
        values.forEach(value -> array.add(write.apply(value)));
        return array;
    }

    private static <T> List<T> list(JsonObject object, String name, Function<JsonObject, T> read) {
        var array = object.getOrDefault(name, JsonValue.EMPTY_JSON_ARRAY);
        return ((JsonArray) array)
                .getValuesAs(JsonObject.class).stream().map(read).toList();
    }
}
