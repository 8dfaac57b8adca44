package pl.wspolnie.forum.standard.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Which pieces of an old text became which of a new one; each is called by its place in its list, from 0.
 *
 * @param into for each old piece the new one that continues it or that it was merged into; {@link #NONE} if it was
 *     dropped
 * @param from for each new piece the old one that it continues or was split off from; {@link #NONE} if it is new
 */
public record Succession(List<Integer> into, List<Integer> from) {

    /** In the place of a piece: there is none. */
    public static final int NONE = -1;

    /** @throws IllegalArgumentException if a piece comes from, or becomes, what does not exist */
    public Succession {
        into = List.copyOf(into);
        from = List.copyOf(from);
        within(into, from.size());
        within(from, into.size());
        for (int old = 0; old < into.size(); old++) {
            // What others were merged into has to be the continuation of one of them.
            if (into.get(old) != NONE && !continues(into, from, into.get(old))) {
                throw new IllegalArgumentException("nothing is continued by " + into.get(old));
            }
        }
    }

    private static void within(List<Integer> places, int size) {
        if (places.stream().anyMatch(place -> place < NONE || place >= size)) {
            throw new IllegalArgumentException("a place outside of the text: " + places);
        }
    }

    private static boolean continues(List<Integer> into, List<Integer> from, int now) {
        return from.get(now) != NONE && into.get(from.get(now)) == now;
    }

    /** Everything is new. */
    public static Succession ofNew(int pieces) {
        return new Succession(
                List.of(), IntStream.range(0, pieces).mapToObj(piece -> NONE).toList());
    }

    /**
     * What the editor makes of it. Where several old pieces become one, the proposed one of them is continued, or the
     * first; what no old piece becomes is new, or split off from another.
     *
     * @param otherInto by old piece: what became of it instead
     * @param otherFrom by new piece that continues none: what it was a part of instead
     */
    public Succession corrected(Map<Integer, Integer> otherInto, Map<Integer, Integer> otherFrom) {
        var becomes = new ArrayList<>(into);
        otherInto.forEach(becomes::set);
        var comes = new ArrayList<Integer>();
        for (int now = 0; now < from.size(); now++) {
            int first = becomes.indexOf(now);
            int proposed = from.get(now);
            if (first == NONE) {
                comes.add(otherFrom.getOrDefault(now, isSplitOff(now) ? proposed : NONE));
            } else {
                comes.add(proposed != NONE && becomes.get(proposed) == now ? proposed : first);
            }
        }
        return new Succession(becomes, comes);
    }

    /** Whether the new piece is the old one, as it was or reworded. */
    public boolean isContinued(int old) {
        return into.get(old) != NONE && from.get(into.get(old)) == old;
    }

    /** Whether the old piece is a part of another one now. */
    public boolean isMerged(int old) {
        return into.get(old) != NONE && !isContinued(old);
    }

    public boolean isDropped(int old) {
        return into.get(old) == NONE;
    }

    /** Whether the new piece continues an old one. */
    public boolean continues(int now) {
        return continues(into, from, now);
    }

    /** Whether the new piece was a part of an old one. */
    public boolean isSplitOff(int now) {
        return from.get(now) != NONE && !continues(now);
    }
}
