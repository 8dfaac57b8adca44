package pl.wspolnie.evaluation.questionnaire;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A question.
 *
 * @param code unique in the questionnaire; the same code in another version is the same question
 * @param kind how it is answered
 * @param text what is asked
 * @param help how to answer, may be empty
 * @param required whether it has to be answered
 * @param shuffled whether everybody gets the options in another order
 * @param metric whether it tells who answers: sex, age, place, ...
 * @param unsure whether «hard to say» is offered beside the grades
 * @param options what can be chosen
 * @param rows what is asked about, of a matrix or of organisations
 * @param condition when it is asked, or {@code null} for always
 * @param least the least number, or {@code null}
 * @param most the greatest number, or {@code null}
 */
public record Item(
        String code,
        ItemKind kind,
        Wording text,
        Wording help,
        boolean required,
        boolean shuffled,
        boolean metric,
        boolean unsure,
        List<Option> options,
        List<Option> rows,
        Condition condition,
        BigDecimal least,
        BigDecimal most) {

    /** What stands for «hard to say». */
    public static final String UNSURE = "dk";

    /** Somebody does not know an organisation. */
    public static final String UNKNOWN = "unknown";

    /** Somebody knows an organisation. */
    public static final String KNOWN = "known";

    /** Somebody has used an organisation's help or offer, or taken part in what it does. */
    public static final String USED = "used";

    private static final Option HARD_TO_SAY = Option.of(UNSURE, "Trudno powiedzieć", "Hard to say");

    private static final List<Option> KNOWING = List.of(
            Option.of(UNKNOWN, "nie znam", "do not know it"),
            Option.of(KNOWN, "znam", "know it"),
            Option.of(
                    USED, "znam i korzystałem(-am) lub brałem(-am) udział", "know it and have used it or taken part"));

    private static final List<Option> CHOSEN = List.of(Option.of("1", "wybrano", "chosen"));

    public Item {
        options = List.copyOf(options);
        rows = List.copyOf(rows);
    }

    /** The key of a part of an item. */
    public static String part(String code, String part) {
        return code + "." + part;
    }

    /** The grades, with «hard to say» where it is offered. */
    public List<Option> grades() {
        var grades = new ArrayList<>(numbers(5));
        if (unsure) {
            grades.add(HARD_TO_SAY);
        }
        return grades;
    }

    /** How well one may know an organisation. */
    public static List<Option> knowing() {
        return KNOWING;
    }

    /** The values that an answer may have: options, or grades. */
    public List<Option> answers() {
        return switch (kind) {
            case ONE, MANY -> options;
            case RANKING -> numbers(options.size());
            case MATRIX -> options.isEmpty() ? grades() : options;
            case SCALE -> grades();
            case ORGANISATIONS -> KNOWING;
            default -> List.of();
        };
    }

    /** Whether its answers are grades, of which there is a mean. */
    public boolean isGraded() {
        return kind == ItemKind.SCALE || kind == ItemKind.MATRIX && options.isEmpty();
    }

    /** All its values, in the order in which they are stored. */
    public List<Cell> cells() {
        return switch (kind) {
            case MANY -> parts(options, CHOSEN);
            case RANKING -> parts(options, answers());
            case MATRIX -> parts(rows, answers());
            case ORGANISATIONS ->
                rows.stream()
                        .flatMap(row -> List.of(
                                new Cell(part(code, row.code()), this, row.label(), KNOWING),
                                new Cell(grade(row), this, row.label(), numbers(5)))
                                .stream())
                        .toList();
            default -> List.of(new Cell(code, this, Wording.NONE, answers()));
        };
    }

    /** The key of the grade of an organisation. */
    public String grade(Option row) {
        return part(code, row.code()) + ".grade";
    }

    private List<Cell> parts(List<Option> parts, List<Option> values) {
        return parts.stream()
                .map(part -> new Cell(part(code, part.code()), this, part.label(), values))
                .toList();
    }

    private static List<Option> numbers(int last) {
        return IntStream.rangeClosed(1, last)
                .mapToObj(grade -> Option.of(String.valueOf(grade), String.valueOf(grade), String.valueOf(grade)))
                .toList();
    }

    /** The same item, which need not be answered: on paper something may be missing. */
    public Item optional() {
        return new Item(code, kind, text, help, false, shuffled, metric, unsure, options, rows, condition, least, most);
    }

    /** The same item about these rows. */
    Item about(List<Option> others) {
        return new Item(
                code, kind, text, help, required, shuffled, metric, unsure, options, others, condition, least, most);
    }
}
