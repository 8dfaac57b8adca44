package pl.wspolnie.budget.allocation;

import java.math.BigDecimal;
import java.util.Arrays;

/** Takes ballots one by one and merges equal ones as they come. */
final class BallotBox {

    private static final int MOST_DECIMALS = 6;

    private final VoteType type;
    private final boolean scored;
    private final int maxLength;
    private final int[] seen;
    private int longest;
    private int stamp;

    private int[] start = new int[65];
    private int[] count = new int[64];
    private int[] project = new int[256];
    private long[] score;
    private int size;
    private int[] table = new int[128];

    private int decimals;
    private int length;
    private int places;

    /** @param maxLength the declared length of ordinal ballots, or null: then the longest ballot's */
    BallotBox(VoteType type, String maxLength, int projects) {
        this.type = type;
        this.scored = type.hasPoints() || type == VoteType.ORDINAL;
        this.score = scored ? new long[project.length] : null;
        this.maxLength = type == VoteType.ORDINAL && maxLength != null && maxLength.matches("[1-9][0-9]{0,8}")
                ? Integer.parseInt(maxLength)
                : 0;
        this.seen = new int[projects];
    }

    /** Begins a ballot. */
    void open() {
        stamp++;
        length = 0;
        places = 0;
    }

    /** Marks a project, the best first; a repeated one counts once, an unknown one (negative) not at all. */
    void mark(int chosen, BigDecimal points) {
        mark(chosen, type.hasPoints() && chosen >= 0 ? units(points) : 0);
    }

    /** The same with points in the box's own units. */
    void mark(int chosen, long units) {
        int place = places++;
        if (chosen < 0 || seen[chosen] == stamp) {
            return;
        }
        seen[chosen] = stamp;
        int end = start[size] + length;
        if (end == project.length) {
            project = Arrays.copyOf(project, end + (end >> 1));
            score = scored ? Arrays.copyOf(score, project.length) : null;
        }
        int at = end;
        while (at > start[size] && project[at - 1] > chosen) {
            project[at] = project[at - 1];
            if (scored) {
                score[at] = score[at - 1];
            }
            at--;
        }
        project[at] = chosen;
        if (scored) {
            score[at] = type == VoteType.ORDINAL ? -place : units;
        }
        length++;
    }

    /** Casts the open ballot and tells which of the different ballots it is. */
    int close(int voters) {
        longest = Math.max(longest, places);
        int slot = slot();
        if (table[slot] != 0) {
            int known = table[slot] - 1;
            count[known] = Math.addExact(count[known], voters);
            return known;
        }
        start[size + 1] = start[size] + length;
        count[size] = voters;
        table[slot] = ++size;
        if (size == count.length) {
            grow();
        }
        return size - 1;
    }

    private int slot() {
        int mask = table.length - 1;
        int slot = hash(start[size], start[size] + length) & mask;
        while (table[slot] != 0 && !same(table[slot] - 1)) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private boolean same(int other) {
        int from = start[other];
        int to = start[other + 1];
        int mine = start[size];
        return Arrays.equals(project, from, to, project, mine, mine + length)
                && (!scored || Arrays.equals(score, from, to, score, mine, mine + length));
    }

    private int hash(int from, int to) {
        long hash = 1;
        for (int e = from; e < to; e++) {
            hash = (hash + project[e]) * 0x9E3779B97F4A7C15L;
            if (scored) {
                hash = (hash ^ score[e]) * 0xC2B2AE3D27D4EB4FL;
            }
            hash ^= hash >>> 29;
        }
        return (int) (hash ^ hash >>> 32);
    }

    private void grow() {
        count = Arrays.copyOf(count, size * 2);
        start = Arrays.copyOf(start, size * 2 + 1);
        index(table.length * 2);
    }

    private void index(int slots) {
        table = new int[slots];
        int mask = slots - 1;
        for (int b = 0; b < size; b++) {
            int slot = hash(start[b], start[b + 1]) & mask;
            while (table[slot] != 0) {
                slot = slot + 1 & mask;
            }
            table[slot] = b + 1;
        }
    }

    /** Points in whole units; finer decimals than any before make the unit finer for all ballots. */
    int decimals() {
        return decimals;
    }

    long units(BigDecimal points) {
        BigDecimal plain = points.stripTrailingZeros();
        if (plain.scale() > decimals) {
            if (plain.scale() > MOST_DECIMALS) {
                throw new IllegalArgumentException("points with more than " + MOST_DECIMALS + " decimals: " + points);
            }
            refine(plain.scale() - decimals);
        }
        try {
            return plain.setScale(decimals).unscaledValue().longValueExact();
        } catch (ArithmeticException tooLarge) {
            throw new IllegalArgumentException("points too large: " + points.toPlainString(), tooLarge);
        }
    }

    private void refine(int by) {
        long factor = 1;
        for (int i = 0; i < by; i++) {
            factor *= 10;
        }
        for (int e = 0; e < start[size] + length; e++) {
            score[e] = Math.multiplyExact(score[e], factor);
        }
        decimals += by;
        index(table.length);
    }

    /** All ballots cast so far; the box is not used after that. */
    Ballots ballots() {
        int entries = start[size];
        long[] scores = scored ? Arrays.copyOf(score, entries) : null;
        if (type == VoteType.ORDINAL) {
            int first = maxLength > 0 ? maxLength : longest;
            for (int e = 0; e < entries; e++) {
                scores[e] = Math.max(0, first + scores[e]);
            }
        }
        return new Ballots(
                Arrays.copyOf(start, size + 1),
                Arrays.copyOf(project, entries),
                scores,
                Arrays.copyOf(count, size),
                decimals);
    }
}
