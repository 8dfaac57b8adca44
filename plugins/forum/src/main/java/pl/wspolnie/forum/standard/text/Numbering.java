package pl.wspolnie.forum.standard.text;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import pl.wspolnie.forum.meeting.Roman;

/** Numbers the pieces of a document anew, in the manner of its own first numbers. */
public final class Numbering {

    private static final Map<Level, String> USUAL =
            Map.of(Level.HEADING, "", Level.SECTION, "§ 1.", Level.CLAUSE, "1.", Level.POINT, "1)", Level.LETTER, "a)");

    private static final Pattern ROMAN = Pattern.compile("\\b[IVXLC]+\\b");
    private static final Pattern DIGITS = Pattern.compile("\\d+[a-z]{0,2}");
    private static final Pattern DECIMAL = Pattern.compile("\\d+(\\.\\d+)+(\\.?)");
    private static final int LETTERS = 26;

    private final Map<Level, String> manners = new EnumMap<>(USUAL);
    private final Map<Level, Integer> counts = new EnumMap<>(Level.class);

    private Numbering(List<Piece> pieces) {
        for (int i = pieces.size() - 1; i >= 0; i--) {
            if (pieces.get(i).label().matches(".*\\w.*")) {
                manners.put(pieces.get(i).level(), pieces.get(i).label());
            }
        }
    }

    /** The pieces with numbers that follow each other; what has none keeps none. */
    public static List<Piece> anew(List<Piece> pieces) {
        var numbering = new Numbering(pieces);
        var numbered = new ArrayList<Piece>();
        for (var piece : pieces) {
            numbered.add(numbering.hasNumber(piece) ? piece.labelled(numbering.next(piece.level())) : piece);
        }
        return numbered;
    }

    private boolean hasNumber(Piece piece) {
        return piece.level() != Level.TEXT
                && (piece.level() != Level.HEADING || !piece.label().isEmpty());
    }

    private String next(Level level) {
        int count = counts.merge(level, 1, Integer::sum);
        // Sections are counted through the whole document, whatever the chapters.
        counts.keySet().removeIf(other -> level != Level.HEADING && other.compareTo(level) > 0);
        var manner = manners.get(level);
        var decimal = DECIMAL.matcher(manner);
        return decimal.matches() ? decimals(level) + decimal.group(2) : numbered(manner, level, count);
    }

    private String decimals(Level level) {
        var numbers = new ArrayList<String>();
        for (var outer : List.of(Level.SECTION, Level.CLAUSE, Level.POINT, Level.LETTER)) {
            if (outer.compareTo(level) <= 0) {
                numbers.add(String.valueOf(counts.getOrDefault(outer, 1)));
            }
        }
        return String.join(".", numbers);
    }

    private static String numbered(String manner, Level level, int count) {
        if (level == Level.LETTER) {
            return letter(count) + ")";
        }
        return DIGITS.matcher(manner).find()
                ? DIGITS.matcher(manner).replaceFirst(String.valueOf(count))
                : ROMAN.matcher(manner).replaceFirst(Roman.of(count));
    }

    private static String letter(int count) {
        var last = String.valueOf((char) ('a' + (count - 1) % LETTERS));
        return count <= LETTERS ? last : letter((count - 1) / LETTERS) + last;
    }
}
