package pl.wspolnie.forum.vote;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The votes of one question, counted.
 *
 * @param votes by answer, in the order of the ballot; the last answer is to abstain
 */
public record Count(List<Integer> votes) {

    /** How many answers there are to a motion: for, against, abstain. */
    public static final int FOR_AGAINST = 3;

    private static final int FOR = 0;
    private static final int AGAINST = 1;

    public Count {
        votes = List.copyOf(votes);
    }

    /**
     * Counts.
     *
     * @param answers how many there are
     * @param ballots an answer each
     */
    static Count of(int answers, Collection<Integer> ballots) {
        return new Count(IntStream.range(0, answers)
                .map(answer -> Collections.frequency(ballots, answer))
                .boxed()
                .toList());
    }

    /** How many have voted. */
    public int cast() {
        return votes.stream().mapToInt(Integer::intValue).sum();
    }

    /** What follows. */
    Outcome outcome(Shape shape, Majority majority) {
        if (shape == Shape.FOR_AGAINST) {
            return isCarried(majority) ? Outcome.ADOPTED : Outcome.REJECTED;
        }
        return isDecided() ? Outcome.CHOSEN : Outcome.TIED;
    }

    private boolean isCarried(Majority majority) {
        int others = majority == Majority.SIMPLE ? votes.get(AGAINST) : cast() - votes.get(FOR);
        return votes.get(FOR) > others;
    }

    private boolean isDecided() {
        int most = Collections.max(options());
        return most > 0 && Collections.frequency(options(), most) == 1;
    }

    /** The option with the most votes; the first of them, if several have as many. */
    int leader() {
        return options().indexOf(Collections.max(options()));
    }

    private List<Integer> options() {
        return votes.subList(0, votes.size() - 1);
    }
}
