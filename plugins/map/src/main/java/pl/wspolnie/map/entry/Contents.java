package pl.wspolnie.map.entry;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import pl.wspolnie.map.place.Position;

/** What an entry says, field by field as plain text; fields that say nothing are left out. */
final class Contents {

    private Contents() {}

    static Map<String, String> of(Entry entry) {
        var fields = new LinkedHashMap<String, String>();
        put(fields, "story", entry.story());
        put(fields, "offer", entry.offer());
        put(fields, "shares", words(entry.exchanges(Direction.SHARES)));
        put(fields, "seeks", words(entry.exchanges(Direction.SEEKS)));
        put(fields, "place", entry.place());
        put(fields, "point", entry.at().map(Position::words).orElse(null));
        return fields;
    }

    private static String words(List<Exchange> exchanges) {
        return exchanges.stream().map(Exchange::words).collect(Collectors.joining("\n"));
    }

    private static void put(Map<String, String> fields, String field, String content) {
        if (content != null && !content.isEmpty()) {
            fields.put(field, content);
        }
    }
}
