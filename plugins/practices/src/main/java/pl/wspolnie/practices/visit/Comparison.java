package pl.wspolnie.practices.visit;

import java.util.List;

/**
 * One question, before and after.
 *
 * @param question its words
 * @param before what was answered before
 * @param after what was answered after
 */
public record Comparison(String question, Marks before, Marks after) {

    /**
     * Answers taken together.
     *
     * @param people how many answered
     * @param sum of their marks
     */
    public record Marks(int people, int sum) {

        /** Fewer are not told, since one could be recognised. */
        public static final int LEAST = 5;

        static Marks of(List<Integer> marks) {
            return new Marks(
                    marks.size(), marks.stream().mapToInt(Integer::intValue).sum());
        }

        /** Whether there are enough for anything to be told. */
        public boolean shown() {
            return people >= LEAST;
        }

        /** The mean; only where {@link #shown}. */
        public double mean() {
            if (!shown()) {
                throw new IllegalStateException("the mean of " + people + " answers is not told");
            }
            return (double) sum / people;
        }
    }

    /** Whether the change can be told. */
    public boolean shown() {
        return before.shown() && after.shown();
    }

    /** By how much the mean grew; only where {@link #shown}. */
    public double change() {
        return after.mean() - before.mean();
    }
}
