package pl.wspolnie.forum.body;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** Tables of the plugin's own: a line of names, columns parted by semicolons. */
public final class Csv {

    private static final String FOLDER = "/pl/wspolnie/forum/data/";

    private Csv() {}

    /** A line by the names of its columns. */
    public record Row(Map<String, String> cells) {

        public String text(String column) {
            return Objects.requireNonNull(cells.get(column), column);
        }

        public boolean flag(String column) {
            return Boolean.parseBoolean(text(column));
        }

        public int number(String column) {
            return Integer.parseInt(text(column));
        }

        public <E extends Enum<E>> E one(Class<E> type, String column) {
            return Enum.valueOf(type, text(column));
        }
    }

    /** Reads a table of the plugin's folder {@code data}. */
    public static <T> List<T> read(String name, Function<Row, T> line) {
        var resource = Objects.requireNonNull(Csv.class.getResourceAsStream(FOLDER + name), name);
        try (var lines = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            var names = lines.readLine().split(";", -1);
            var rows = new ArrayList<T>();
            lines.lines().map(text -> row(names, text.split(";", -1))).map(line).forEach(rows::add);
            return List.copyOf(rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Row row(String[] names, String[] cells) {
        var row = new HashMap<String, String>();
        for (int i = 0; i < names.length; i++) {
            row.put(names[i], cells[i]);
        }
        return new Row(row);
    }
}
