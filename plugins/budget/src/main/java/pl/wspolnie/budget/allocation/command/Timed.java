package pl.wspolnie.budget.allocation.command;

import java.util.Arrays;

/**
 * A value and how long it took to get.
 *
 * @param milliseconds the median of five times after warming up; not a number where nobody asked
 */
record Timed<T>(T value, double milliseconds) {

    private static final int RUNS = 5;
    private static final long WARM_NANOS = 1_000_000_000L;
    private static final int WARM_RUNS = 20_000;

    /** Work that may fail. */
    @FunctionalInterface
    interface Work<T, E extends Exception> {
        T run() throws E;
    }

    /** Does the work once. */
    static <T, E extends Exception> Timed<T> once(Work<T, E> work) throws E {
        return new Timed<>(work.run(), Double.NaN);
    }

    /** Does the work until the machine has had its chance to get fast, and then five times by the clock. */
    static <T, E extends Exception> Timed<T> measured(Work<T, E> work) throws E {
        T value = work.run();
        long start = System.nanoTime();
        for (int i = 0; i < WARM_RUNS && System.nanoTime() - start < WARM_NANOS; i++) {
            work.run();
        }
        double[] times = new double[RUNS];
        for (int i = 0; i < RUNS; i++) {
            long before = System.nanoTime();
            work.run();
            times[i] = (System.nanoTime() - before) / 1e6;
        }
        Arrays.sort(times);
        return new Timed<>(value, times[RUNS / 2]);
    }
}
