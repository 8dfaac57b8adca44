package pl.wspolnie.budget.allocation;

import java.util.Arrays;

/**
 * What was decided in a run: who counted as poor at each pricing, who was as cheap as the cheapest, and who won. For
 * winners, the poor are those who then spend all they have.
 *
 * <p>While all of that is the same, every balance and every price of a winner is a linear function of the endowment, and
 * the price of any other project at least the linear function that its last division into poor and rich gives. So every
 * decision that comes out the same at two endowments comes out the same at all between them: these need no run.
 */
final class SharesTrack {

    private long[] words = new long[256];
    private int size;
    private boolean usable;

    /** Starts the track of a new run; one that is not wanted takes no notes. */
    void begin(boolean wanted) {
        size = 0;
        usable = wanted;
    }

    boolean wanted() {
        return usable;
    }

    /** A decision that took fractions proves nothing about other endowments. */
    void giveUp() {
        usable = false;
    }

    void unaffordable(int c) {
        note(1L << 32 | c);
    }

    void asCheapAsAny(int c) {
        note(2L << 32 | c);
    }

    void won(int c) {
        note(3L << 32 | c);
    }

    private void note(long word) {
        if (usable) {
            if (size == words.length) {
                words = Arrays.copyOf(words, size * 2);
            }
            words[size++] = word;
        }
    }

    /** Notes which members of a project have less than the bar per point. */
    void split(int c, int[] member, long[] points, int from, int end, long[] balance, long bar) {
        if (!usable) {
            return;
        }
        note(c);
        long word = 0;
        for (int e = from; e < end; e++) {
            long above = balance[member[e]] - (points == null ? bar : bar * points[e]);
            word = word << 1 | above >>> 63;
            if ((e - from & 63) == 63) {
                note(word);
                word = 0;
            }
        }
        note(word);
    }

    /** Whether all the same was decided. */
    boolean same(SharesTrack other) {
        return usable && other.usable && Arrays.equals(words, 0, size, other.words, 0, other.size);
    }
}
