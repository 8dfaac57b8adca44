package pl.wspolnie.forum.standard.text;

/**
 * A piece of a document.
 *
 * @param label its number as it stands in the text, for instance {@code § 3.} or {@code 2)}; empty where it has none
 * @param text what follows the number; may be empty
 */
public record Piece(Level level, String label, String text) {

    /** The longest text that is kept as one piece. */
    public static final int LONGEST = 8000;

    /** The longest number. */
    public static final int LONGEST_LABEL = 60;

    /** The piece as it stands in the document. */
    public String whole() {
        return label.isEmpty() || text.isEmpty() ? label + text : label + " " + text;
    }

    /** The same with another number. */
    public Piece labelled(String number) {
        return new Piece(level, number, text);
    }

    Piece followedBy(String glue, String more) {
        return new Piece(level, label, text.isEmpty() ? more : text + glue + more);
    }
}
