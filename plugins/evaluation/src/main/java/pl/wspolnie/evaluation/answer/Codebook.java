package pl.wspolnie.evaluation.answer;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.wspolnie.evaluation.questionnaire.Cell;
import pl.wspolnie.evaluation.questionnaire.Content;
import pl.wspolnie.evaluation.questionnaire.ItemKind;

/** What each column of a file of answers means, and what may stand in it. */
public final class Codebook {

    private Codebook() {}

    /** The cells with the words of a reader. */
    public static List<Cell> cells(Content content) {
        return List.copyOf(content.cells().values());
    }

    /** Writes it as a table. */
    public static void write(Content content, Locale locale, OutputStream out) throws IOException {
        try (var csv = new Csv(out)) {
            csv.row("column", "item", "part", "kind", "required", "metric", "condition", "values");
            for (var cell : content.cells().values()) {
                var item = cell.item();
                csv.row(
                        cell.key(),
                        item.text().in(locale),
                        cell.label().in(locale),
                        item.kind().code(),
                        item.required() ? "1" : "0",
                        item.metric() ? "1" : "0",
                        condition(cell),
                        values(cell, locale));
            }
        }
    }

    private static String condition(Cell cell) {
        var condition = cell.item().condition();
        return condition == null
                ? ""
                : condition.item() + (condition.negated() ? " <> " : " = ") + String.join("|", condition.values());
    }

    /** The values with their words, for instance {@code 1=yes | 2=no}. */
    public static String values(Cell cell, Locale locale) {
        if (cell.item().kind() == ItemKind.MANY) {
            return "0 | 1";
        }
        if (cell.item().kind() == ItemKind.NUMBER) {
            return Stream.of(cell.item().least(), cell.item().most())
                    .map(bound -> bound == null ? "" : bound.toPlainString())
                    .collect(Collectors.joining("–"));
        }
        return cell.values().stream()
                .map(value -> value.code().equals(value.label().in(locale))
                        ? value.code()
                        : value.code() + "=" + value.label().in(locale))
                .collect(Collectors.joining(" | "));
    }
}
