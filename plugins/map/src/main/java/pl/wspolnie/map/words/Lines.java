package pl.wspolnie.map.words;

import java.util.Collection;
import java.util.List;

/** Short values in one column, one a line. */
public final class Lines {

    private Lines() {}

    public static String column(Collection<String> values) {
        return String.join("\n", values);
    }

    public static List<String> of(String column) {
        return column == null || column.isEmpty() ? List.of() : List.of(column.split("\n"));
    }
}
