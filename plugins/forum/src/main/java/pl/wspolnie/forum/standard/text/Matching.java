package pl.wspolnie.forum.standard.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;

/**
 * Proposes which pieces became which: first what stands unchanged, then what is most alike, then what was merged into or
 * split off from another. The editor has the last word.
 */
public final class Matching {

    private static final double ALIKE = 0.4;

    /** The same number makes less likeness enough. */
    private static final double ALIKE_WITH_NUMBER = 0.2;

    private static final double NUMBER_BONUS = 0.15;

    /** Which share of a piece's words has to stand in another for it to be a part of that. */
    private static final double PART = 0.7;

    private static final int SHORTEST_PART = 3;

    private record Pair(int old, int now, double likeness, int apart) {}

    private final List<Piece> olds;
    private final List<Piece> news;
    private final List<Words> oldWords;
    private final List<Words> newWords;
    private final int[] into;
    private final int[] from;

    private Matching(List<Piece> olds, List<Piece> news) {
        this.olds = olds;
        this.news = news;
        oldWords = olds.stream().map(Piece::text).map(Words::of).toList();
        newWords = news.stream().map(Piece::text).map(Words::of).toList();
        into = none(olds.size());
        from = none(news.size());
    }

    private static int[] none(int size) {
        var places = new int[size];
        Arrays.fill(places, Succession.NONE);
        return places;
    }

    /** The most likely succession; every old piece is continued, merged or dropped in it. */
    public static Succession propose(List<Piece> olds, List<Piece> news) {
        var matching = new Matching(olds, news);
        matching.unchanged(true);
        matching.unchanged(false);
        matching.alike();
        matching.merged();
        matching.split();
        return new Succession(listed(matching.into), listed(matching.from));
    }

    private static List<Integer> listed(int[] places) {
        return Arrays.stream(places).boxed().toList();
    }

    private void unchanged(boolean withNumber) {
        var waiting = new HashMap<String, Deque<Integer>>();
        for (int old = 0; old < olds.size(); old++) {
            if (into[old] == Succession.NONE) {
                waiting.computeIfAbsent(key(olds.get(old), withNumber), text -> new ArrayDeque<>())
                        .add(old);
            }
        }
        for (int now = 0; now < news.size(); now++) {
            var same = waiting.get(key(news.get(now), withNumber));
            if (from[now] == Succession.NONE && same != null && !same.isEmpty()) {
                join(same.remove(), now);
            }
        }
    }

    /** Pieces without words of their own are told apart by their numbers alone. */
    private static String key(Piece piece, boolean withNumber) {
        return withNumber || piece.text().isEmpty() ? piece.label() + "\n" + piece.text() : piece.text();
    }

    private void join(int old, int now) {
        into[old] = now;
        from[now] = old;
    }

    private void alike() {
        var pairs = new ArrayList<Pair>();
        for (int old = 0; old < olds.size(); old++) {
            for (int now = 0; into[old] == Succession.NONE && now < news.size(); now++) {
                if (from[now] == Succession.NONE) {
                    consider(old, now, pairs);
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(Pair::likeness).reversed().thenComparingInt(Pair::apart));
        for (var pair : pairs) {
            if (into[pair.old()] == Succession.NONE && from[pair.now()] == Succession.NONE) {
                join(pair.old(), pair.now());
            }
        }
    }

    private void consider(int old, int now, List<Pair> pairs) {
        double likeness = oldWords.get(old).likeness(newWords.get(now));
        boolean number = olds.get(old).level() == news.get(now).level()
                && !olds.get(old).label().isEmpty()
                && olds.get(old).label().equals(news.get(now).label());
        if (likeness >= (number ? ALIKE_WITH_NUMBER : ALIKE)) {
            pairs.add(new Pair(old, now, likeness + (number ? NUMBER_BONUS : 0), Math.abs(old - now)));
        }
    }

    private void merged() {
        for (int old = 0; old < olds.size(); old++) {
            if (into[old] == Succession.NONE) {
                into[old] = whole(oldWords.get(old), newWords, from);
            }
        }
    }

    private void split() {
        for (int now = 0; now < news.size(); now++) {
            if (from[now] == Succession.NONE) {
                from[now] = whole(newWords.get(now), oldWords, into);
            }
        }
    }

    /** The text of which these words are most likely a part, among those that have their other half already. */
    private static int whole(Words part, List<Words> others, int[] taken) {
        int best = Succession.NONE;
        double most = part.total() < SHORTEST_PART ? 2 : PART;
        for (int other = 0; other < others.size(); other++) {
            double share = taken[other] == Succession.NONE ? 0 : part.shareIn(others.get(other));
            if (share >= most && (best == Succession.NONE || share > most)) {
                best = other;
                most = share;
            }
        }
        return best;
    }
}
