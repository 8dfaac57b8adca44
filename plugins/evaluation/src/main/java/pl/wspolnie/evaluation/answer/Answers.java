package pl.wspolnie.evaluation.answer;

import jakarta.json.spi.JsonProvider;
import jakarta.json.stream.JsonParser;
import java.io.StringReader;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import pl.wspolnie.evaluation.questionnaire.Content;

/**
 * The values of one answer by the keys of their cells, in the order of the questionnaire and not in that of answering.
 *
 * @param cells no value is empty
 */
public record Answers(Map<String, String> cells) {

    /** Nothing yet. */
    public static final Answers NONE = new Answers(Map.of());

    private static final JsonProvider JSON = JsonProvider.provider();

    public Answers {
        cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
    }

    /** How they are stored. */
    public String json() {
        var object = JSON.createObjectBuilder();
        cells.forEach(object::add);
        return object.build().toString();
    }

    public static Answers read(String json) {
        var cells = new LinkedHashMap<String, String>();
        each(json, cells::put);
        return new Answers(cells);
    }

    /** Goes through stored answers, without keeping them. */
    public static void each(String json, BiConsumer<String, String> cell) {
        try (var parser = JSON.createParser(new StringReader(json))) {
            String key = "";
            while (parser.hasNext()) {
                var event = parser.next();
                if (event == JsonParser.Event.KEY_NAME) {
                    key = parser.getString();
                } else if (event == JsonParser.Event.VALUE_STRING) {
                    cell.accept(key, parser.getString());
                }
            }
        }
    }

    /** These answers in the order of the questionnaire, without what is not asked after them. */
    public Answers pruned(Content content) {
        var kept = new LinkedHashMap<String, String>();
        for (var item : content.items()) {
            if (item.condition() == null || item.condition().holds(kept)) {
                item.cells().stream()
                        .filter(cell -> cells.containsKey(cell.key()))
                        .forEach(cell -> kept.put(cell.key(), cells.get(cell.key())));
            }
        }
        return new Answers(kept);
    }
}
