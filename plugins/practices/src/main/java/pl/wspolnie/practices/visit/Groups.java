package pl.wspolnie.practices.visit;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Mixed groups: whoever comes goes where the fewest of the same side are, and among those where the fewest are. */
final class Groups {

    private Groups() {}

    /** Somebody who has a place in a group. */
    record Placed(int group, Side side) {}

    /** The group of the next one, from 1. */
    static int next(int groups, List<Placed> placed, Side side) {
        return IntStream.rangeClosed(1, groups)
                .boxed()
                .min(Comparator.<Integer>comparingLong(group -> placed.stream()
                                .filter(one -> one.group() == group && one.side() == side)
                                .count())
                        .thenComparing(group -> placed.stream()
                                .filter(one -> one.group() == group)
                                .count())
                        .thenComparing(Comparator.naturalOrder()))
                .orElse(1);
    }
}
