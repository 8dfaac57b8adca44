package pl.wspolnie.forum.standard.text;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A number at the beginning of a line.
 *
 * @param label the number
 * @param rest what follows it on the line
 */
record Mark(Level level, String label, String rest) {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private record Form(Level level, Pattern pattern) {}

    private static final List<Form> FORMS = List.of(
            new Form(
                    Level.HEADING,
                    Pattern.compile(
                            "((?:rozdział|dział|część|tytuł|oddział)\\s+[\\divxlc]+[a-z]?\\.?)(?:\\s+(.*))?", FLAGS)),
            new Form(
                    Level.SECTION, Pattern.compile("((?:§|art\\.|artykuł)\\s*\\d+[a-z]{0,2}\\.?)(?:\\s+(.*))?", FLAGS)),
            new Form(Level.CLAUSE, Pattern.compile("(\\d{1,3}[a-z]?\\.)(?:\\s+(.*))?")),
            new Form(Level.POINT, Pattern.compile("(\\d{1,3}[a-z]?\\))\\s*(.*)")),
            new Form(Level.LETTER, Pattern.compile("([a-z]{1,2}\\))\\s*(.*)")));

    /** «1.2.» of documents without §. */
    private static final Pattern DECIMAL = Pattern.compile("(\\d{1,3}((?:\\.\\d{1,3})+)\\.?)(?:\\s+(.*))?");

    private static final List<Level> DEPTHS = List.of(Level.SECTION, Level.CLAUSE, Level.POINT, Level.LETTER);

    /**
     * The number that a line begins with.
     *
     * @param legal whether the document has § or articles, so that «1.» is a clause and not a section
     */
    static Optional<Mark> of(String line, boolean legal) {
        for (var form : FORMS) {
            var found = form.pattern().matcher(line);
            if (found.matches()) {
                var plain = form.level() == Level.CLAUSE && !legal;
                return Optional.of(
                        new Mark(plain ? Level.SECTION : form.level(), found.group(1), rest(found.group(2))));
            }
        }
        var decimal = DECIMAL.matcher(line);
        if (!decimal.matches()) {
            return Optional.empty();
        }
        int depth = (int) decimal.group(2).chars().filter(sign -> sign == '.').count();
        var level = DEPTHS.get(Math.min(depth, DEPTHS.size() - 1));
        return Optional.of(new Mark(level, decimal.group(1), rest(decimal.group(3))));
    }

    /** Whether the line begins with § or an article. */
    static boolean isLegal(String line) {
        return FORMS.get(1).pattern().matcher(line).matches();
    }

    private static String rest(String found) {
        return found == null ? "" : found.strip();
    }

    /** Whether it follows another number of its kind, as 3 follows 2. */
    boolean follows(String before) {
        int last = number(before);
        return last >= 0 && number(label) == last + 1;
    }

    private static int number(String label) {
        var digits = label.replaceAll("^.*?(\\d+)\\D*$", "$1");
        if (digits.matches("\\d{1,6}")) {
            return Integer.parseInt(digits);
        }
        return label.matches("[a-z]\\)") ? label.charAt(0) - 'a' : -1;
    }
}
