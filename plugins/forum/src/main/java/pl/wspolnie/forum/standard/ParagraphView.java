package pl.wspolnie.forum.standard;

import java.util.List;

/**
 * A paragraph through all public versions, for programs.
 *
 * @param wordings the latest first
 * @param turns what became of it beside going on
 */
public record ParagraphView(long id, long standard, List<Said> wordings, List<Turn> turns) {

    /** What it said in a version. */
    public record Said(int version, String name, String content) {}

    /**
     * What a version made of a paragraph.
     *
     * @param from the key of the paragraph that it happened to
     * @param into the key of the paragraph that it went into or that came of it; {@code null} if it was dropped
     */
    public record Turn(DescentKind kind, long version, long from, Long into, String reason) {

        static Turn of(Descent descent) {
            return new Turn(descent.kind(), descent.versionId(), descent.fromId(), descent.intoId(), descent.reason());
        }
    }
}
