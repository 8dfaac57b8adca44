package pl.wspolnie.evaluation.questionnaire;

import java.math.BigDecimal;
import java.util.List;

/** Items for tests. */
public final class Samples {

    private Samples() {}

    /** An item with no more than its kind needs. */
    public static Item item(String code, ItemKind kind, boolean required, Condition condition, String... options) {
        return new Item(
                code,
                kind,
                new Wording("Pytanie " + code, "Question " + code),
                Wording.NONE,
                required,
                false,
                false,
                false,
                options(options),
                kind.hasRows() ? options("a", "b") : List.of(),
                condition,
                kind == ItemKind.NUMBER ? BigDecimal.ONE : null,
                kind == ItemKind.NUMBER ? BigDecimal.TEN : null);
    }

    /** A question about who answers. */
    public static Item metric(String code, String... options) {
        return new Item(
                code,
                ItemKind.ONE,
                new Wording(code, ""),
                Wording.NONE,
                false,
                false,
                true,
                false,
                options(options),
                List.of(),
                null,
                null,
                null);
    }

    /** Grades, or «hard to say». */
    public static Item unsure(String code) {
        return new Item(
                code,
                ItemKind.SCALE,
                new Wording(code, ""),
                Wording.NONE,
                false,
                false,
                false,
                true,
                List.of(),
                List.of(),
                null,
                null,
                null);
    }

    private static List<Option> options(String... codes) {
        return List.of(codes).stream().map(code -> Option.of(code, code, "")).toList();
    }

    /** A questionnaire of one section. */
    public static Content content(Item... items) {
        return new Content(List.of(new Section(new Wording("Sekcja", ""), Wording.NONE, List.of(items))));
    }
}
