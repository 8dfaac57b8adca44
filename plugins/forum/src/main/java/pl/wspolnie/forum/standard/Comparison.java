package pl.wspolnie.forum.standard;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import pl.wspolnie.api.text.Differences;
import pl.wspolnie.api.text.Differences.Part;

/**
 * Two versions side by side.
 *
 * @param lines in the order of the later version; what ended stands where it stood
 */
public record Comparison(List<Line> lines) {

    /**
     * A paragraph in both versions.
     *
     * @param before {@code null} if it was not there
     * @param after {@code null} if it is there no longer
     * @param change what became of it; {@code null} if it is there no longer
     * @param parts how the wording differs; empty if it does not
     */
    public record Line(Wording before, Wording after, WordingChange change, List<Part> parts) {

        public boolean isUnchanged() {
            return change == WordingChange.SAME;
        }
    }

    static Comparison of(List<Wording> before, List<Wording> after, Differences differences) {
        var known = Changes.byParagraph(before);
        var kept = new HashSet<Long>();
        after.forEach(wording -> kept.add(wording.paragraphId()));
        var lines = new ArrayList<Line>();
        int told = 0;
        for (var wording : after) {
            var old = known.get(wording.paragraphId());
            if (old != null) {
                told = endedUpTo(before, told, old.position(), kept, lines);
            }
            lines.add(line(old, wording, differences));
        }
        endedUpTo(before, told, before.size(), kept, lines);
        return new Comparison(lines);
    }

    /** Adds what ended among the old paragraphs from one place up to another; where the next telling begins. */
    private static int endedUpTo(List<Wording> before, int from, int to, HashSet<Long> kept, List<Line> lines) {
        for (int i = from; i < to; i++) {
            if (!kept.contains(before.get(i).paragraphId())) {
                lines.add(new Line(before.get(i), null, null, List.of()));
            }
        }
        return Math.max(from, to);
    }

    private static Line line(Wording old, Wording now, Differences differences) {
        if (old == null) {
            return new Line(null, now, WordingChange.NEW, List.of());
        }
        if (!old.content().equals(now.content())) {
            return new Line(old, now, WordingChange.REWORDED, differences.between(old.content(), now.content()));
        }
        return new Line(old, now, WordingChange.SAME, List.of());
    }

    /** How many paragraphs did not change. */
    public long unchanged() {
        return lines.stream().filter(Line::isUnchanged).count();
    }
}
