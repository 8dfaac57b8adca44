package pl.wspolnie.testkit.client;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The fields of a form as they will be sent; a name may come several times. */
public record Fields(List<Map.Entry<String, String>> entries) {

    public Fields {
        entries = List.copyOf(entries);
    }

    /** An empty form. */
    public static Fields none() {
        return new Fields(List.of());
    }

    /** A form with one field. */
    public static Fields of(String name, Object value) {
        return none().and(name, value);
    }

    /** The same form with one more field. */
    public Fields and(String name, Object value) {
        var more = new ArrayList<>(entries);
        more.add(Map.entry(name, String.valueOf(value)));
        return new Fields(more);
    }

    /** The same form with a field's values replaced by one. */
    public Fields with(String name, Object value) {
        var others =
                entries.stream().filter(entry -> !entry.getKey().equals(name)).toList();
        return new Fields(others).and(name, value);
    }

    String encoded() {
        return entries.stream()
                .map(entry -> encode(entry.getKey()) + "=" + encode(entry.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
