package pl.wspolnie.budget.ballot;

import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What stands on a ballot: proposals by their numbers with points, 1 each in a vote by approval. Always in the order of
 * the numbers, since the order of ticking would tell something.
 */
record Choices(SortedMap<Integer, Integer> points) {

    /** For instance {@code 3:1,12:1}; empty for an empty ballot. */
    String text() {
        return points.entrySet().stream()
                .map(choice -> choice.getKey() + ":" + choice.getValue())
                .collect(Collectors.joining(","));
    }

    static Choices parse(String text) {
        var points = new TreeMap<Integer, Integer>();
        if (!text.isEmpty()) {
            Arrays.stream(text.split(",", -1))
                    .map(choice -> choice.split(":", -1))
                    .forEach(choice -> points.put(Integer.valueOf(choice[0]), Integer.valueOf(choice[1])));
        }
        return new Choices(points);
    }
}
