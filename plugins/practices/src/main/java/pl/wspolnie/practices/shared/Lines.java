package pl.wspolnie.practices.shared;

import java.util.List;

/** Short texts kept in one column, one a line, so that each can be looked for with its line feeds. */
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

    /** The texts for the column, with a line feed before the first and after the last. */
    public static String column(List<String> texts) {
        return texts == null || texts.isEmpty() ? "" : "\n" + String.join("\n", texts) + "\n";
    }

    /** The text without blank lines, for the column. */
    public static String column(String text) {
        return column(of(text));
    }
}
