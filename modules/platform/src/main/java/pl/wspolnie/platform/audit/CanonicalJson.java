package pl.wspolnie.platform.audit;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/** JSON that is the same, to the byte, for the same content: keys in order, no spaces, everything but ASCII as it is. */
final class CanonicalJson {

    private CanonicalJson() {}

    /** Numbers, booleans, maps, collections and {@code null} as such; everything else as a string. */
    static String of(Object value) {
        var out = new StringBuilder();
        write(value, out);
        return out.toString();
    }

    private static void write(Object value, StringBuilder out) {
        if (value instanceof Map<?, ?> map) {
            writeMap(map, out);
        } else if (value instanceof Collection<?> collection) {
            writeAll(collection, out);
        } else if (value == null || value instanceof Boolean || value instanceof Long || value instanceof Integer) {
            out.append(value);
        } else {
            // Decimals too: 1.0 and 1.00 differ, and a reader of JSON would lose that.
            quote(String.valueOf(value), out);
        }
    }

    private static void writeMap(Map<?, ?> map, StringBuilder out) {
        var ordered = new TreeMap<String, Object>();
        map.forEach((key, value) -> ordered.put(String.valueOf(key), value));
        var separator = '{';
        for (var entry : ordered.entrySet()) {
            out.append(separator);
            quote(entry.getKey(), out);
            out.append(':');
            write(entry.getValue(), out);
            separator = ',';
        }
        out.append(ordered.isEmpty() ? "{}" : "}");
    }

    private static void writeAll(Collection<?> values, StringBuilder out) {
        var separator = '[';
        for (var value : values) {
            out.append(separator);
            write(value, out);
            separator = ',';
        }
        out.append(values.isEmpty() ? "[]" : "]");
    }

    private static void quote(String text, StringBuilder out) {
        out.append('"');
        for (var at = 0; at < text.length(); at++) {
            var character = text.charAt(at);
            if (character == '"' || character == '\\') {
                out.append('\\').append(character);
            } else if (character < ' ' || Character.isSurrogate(character) && !isPaired(text, at)) {
                out.append(String.format("\\u%04x", (int) character));
            } else {
                out.append(character);
            }
        }
        out.append('"');
    }

    /** A lone surrogate has no UTF-8, so that its hash would depend on the database. */
    private static boolean isPaired(String text, int at) {
        return Character.isHighSurrogate(text.charAt(at))
                ? at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1))
                : at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
    }
}
