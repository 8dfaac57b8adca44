package pl.wspolnie.budget.edition;

import java.util.List;

/** Short names kept in one column, one a line, so that each can be looked for with its line feeds. */
public final class Lines {

    private Lines() {}

    /** The lines that say something, each once. */
    public static List<String> of(String text) {
        return text == null
                ? List.of()
                : text.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .distinct()
                        .toList();
    }

    /** The names for the column, with a line feed before the first and after the last. */
    public static String column(List<String> names) {
        return names == null || names.isEmpty() ? "" : "\n" + String.join("\n", names) + "\n";
    }
}
