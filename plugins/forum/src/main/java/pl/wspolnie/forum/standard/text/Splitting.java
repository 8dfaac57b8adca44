package pl.wspolnie.forum.standard.text;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Splits the plain text of a document into its pieces, as Polish offices number them: chapters, § or articles, ustępy,
 * punkty and litery. Nothing of the text is lost but line breaks and superfluous spaces.
 */
public final class Splitting {

    /** After these a number begins a piece; elsewhere it may belong to a sentence that a line break cuts. */
    private static final Pattern ENDED = Pattern.compile("(?s).*(?:[.;:,)”\"–-]|\\b(?:oraz|lub|albo|i|a))$");

    private static final Pattern DASH = Pattern.compile("[–•—-]\\s.*");
    private static final int LONGEST_TITLE = 200;

    private final List<Piece> pieces = new ArrayList<>();
    private final Map<Level, String> labels = new EnumMap<>(Level.class);
    private final boolean legal;
    private boolean afterBlank = true;

    private Splitting(boolean legal) {
        this.legal = legal;
    }

    /** The pieces of a text in their order. */
    public static List<Piece> of(String text) {
        var lines = text.lines()
                .map(line -> line.replaceAll("[\\s\\u00a0\\u2007\\u202f]+", " ").strip())
                .toList();
        var splitting = new Splitting(lines.stream().anyMatch(Mark::isLegal));
        lines.forEach(splitting::line);
        return List.copyOf(splitting.pieces);
    }

    private void line(String line) {
        if (line.isEmpty()) {
            afterBlank = true;
            return;
        }
        var mark = Mark.of(line, legal).filter(this::begins);
        if (mark.isPresent()) {
            add(mark.get());
        } else {
            unnumbered(line);
        }
        afterBlank = false;
    }

    private boolean begins(Mark mark) {
        return afterBlank
                || last().level() == Level.HEADING
                || last().text().isEmpty()
                || ENDED.matcher(last().text()).matches()
                || mark.follows(labels.getOrDefault(mark.level(), ""));
    }

    /** «§ 1. 1. Words» are a section and its first clause. */
    private void add(Mark mark) {
        labels.put(mark.level(), mark.label());
        forgetBelow(mark.level());
        var inner = mark.level() == Level.LETTER || mark.level() == Level.HEADING
                ? null
                : Mark.of(mark.rest(), legal)
                        .filter(next -> next.level().compareTo(mark.level()) > 0)
                        .orElse(null);
        pieces.add(new Piece(mark.level(), mark.label(), inner == null ? mark.rest() : ""));
        if (inner != null) {
            add(inner);
        }
    }

    private void forgetBelow(Level level) {
        labels.keySet().removeIf(known -> level != Level.HEADING && known.compareTo(level) > 0);
    }

    private void unnumbered(String line) {
        if (pieces.isEmpty()) {
            pieces.add(new Piece(isTitle(line) ? Level.HEADING : Level.TEXT, "", line));
        } else if (isNameOfHeading(line)) {
            join(" ", line);
        } else if (afterBlank || last().level() == Level.HEADING || isTitle(line)) {
            pieces.add(new Piece(isTitle(line) ? Level.HEADING : Level.TEXT, "", line));
        } else {
            join(DASH.matcher(line).matches() ? "\n" : " ", line);
        }
    }

    /** «Rozdział 2» has its name on the next line. */
    private boolean isNameOfHeading(String line) {
        return last().level() == Level.HEADING && last().text().isEmpty() && line.length() <= LONGEST_TITLE;
    }

    private static boolean isTitle(String line) {
        return line.length() <= LONGEST_TITLE
                && line.chars().filter(Character::isLetter).count() > 3
                && line.chars().noneMatch(Character::isLowerCase);
    }

    private void join(String glue, String more) {
        pieces.set(pieces.size() - 1, last().followedBy(glue, more));
    }

    private Piece last() {
        return pieces.get(pieces.size() - 1);
    }
}
