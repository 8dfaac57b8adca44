package pl.wspolnie.map.survey;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import pl.wspolnie.api.files.Tables;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.map.words.Folded;

/** The cells of a line, read as what their columns hold; what cannot be read is a fault of its column. */
final class Cells {

    private static final Pattern POLISH_DATE = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})");
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\p{Cs}\\x{FFFE}\\x{FFFF}&&[^\\n\\t]]");
    private static final int BEGINNING = 120;
    private static final Set<String> YES = Set.of("tak", "t", "true", "yes", "1", "x");

    private final Map<Column, String> cells = new EnumMap<>(Column.class);
    private final List<CellFault> faults = new ArrayList<>();

    private Cells() {}

    /** @param columns of the headings, in their order; {@code null} for what means nothing */
    static Cells of(List<Column> columns, Tables.Line line) {
        var cells = new Cells();
        for (int i = 0; i < Math.min(columns.size(), line.cells().size()); i++) {
            var cell = clean(Csv.unguarded(line.cells().get(i)));
            if (columns.get(i) != null && !cell.isEmpty()) {
                cells.cells.put(columns.get(i), cell);
            }
        }
        return cells;
    }

    /** With one kind of line end and one way to write accents; spreadsheets leave characters that no page can hold. */
    private static String clean(String cell) {
        var text = Normalizer.normalize(cell.replace("\r\n", "\n"), Normalizer.Form.NFC);
        return UNPRINTABLE.matcher(text).replaceAll(" ").strip();
    }

    List<CellFault> faults() {
        return faults;
    }

    void fault(Column column, Text message) {
        faults.add(new CellFault(column == null ? "" : column.heading(), message));
    }

    boolean isFaulty(Column column) {
        return faults.stream().anyMatch(fault -> fault.column().equals(column.heading()));
    }

    boolean has(Column column) {
        return cells.containsKey(column);
    }

    /** Whether any cell of an activity says something. */
    boolean hasActivity() {
        return cells.keySet().stream().anyMatch(Column::isOfActivity);
    }

    boolean hasExchanges() {
        return cells.keySet().stream().anyMatch(Column::isExchange);
    }

    /** {@code null} for an empty cell. */
    String text(Column column) {
        return cells.get(column);
    }

    String text(Column column, String present) {
        return cells.getOrDefault(column, present);
    }

    /** As much of a cell as tells what is meant. */
    String beginning(Column column) {
        return beginning(text(column, ""));
    }

    private static String beginning(String text) {
        return text.length() <= BEGINNING ? text : text.substring(0, BEGINNING) + "…";
    }

    boolean isYes(Column column) {
        return YES.contains(Folded.of(text(column)));
    }

    /** What a cell lists, parted by bars or, where there are none, by commas. */
    List<String> list(Column column) {
        var cell = text(column, "");
        return Stream.of(cell.split(cell.contains("|") ? "\\|" : ","))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    BigDecimal number(Column column) {
        var cell = text(column);
        try {
            return cell == null ? null : new BigDecimal(cell.replace(',', '.').replace(" ", ""));
        } catch (NumberFormatException none) {
            fault(column, Text.of("map.survey.fault.number"));
            return null;
        }
    }

    LocalDate date(Column column) {
        var cell = text(column);
        try {
            return cell == null ? null : date(cell);
        } catch (DateTimeException none) {
            fault(column, Text.of("map.survey.fault.date"));
            return null;
        }
    }

    private static LocalDate date(String cell) {
        var polish = POLISH_DATE.matcher(cell);
        return polish.matches()
                ? LocalDate.of(
                        Integer.parseInt(polish.group(3)),
                        Integer.parseInt(polish.group(2)),
                        Integer.parseInt(polish.group(1)))
                : LocalDate.parse(cell);
    }

    /** A constant by its name or by its Polish word. */
    <E extends Enum<E>> E constant(Column column, Class<E> type, Words words) {
        return has(column) ? constant(column, text(column), type, words) : null;
    }

    <E extends Enum<E>> E constant(Column column, String word, Class<E> type, Words words) {
        var folded = Folded.of(word);
        var found = Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(word.toUpperCase(Locale.ROOT))
                        || Folded.of(words.of(constant)).equals(folded))
                .findFirst();
        if (found.isEmpty()) {
            var known = Arrays.stream(type.getEnumConstants()).map(words::of).toList();
            fault(column, Text.of("map.survey.fault.word", beginning(word), String.join(", ", known)));
        }
        return found.orElse(null);
    }
}
