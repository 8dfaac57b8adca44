package pl.wspolnie.budget.allocation;

import java.util.Arrays;

/**
 * The projects bought in a run, and for what price per unit of utility, round by round.
 *
 * <p>As long as the same is bought, nobody has less with a higher endowment, hence no price is higher, hence nobody has
 * less after the next round either. So if each winner's price at one endowment is below those of all others in its round
 * at a higher endowment, and the same projects win at both, they win at every endowment between.
 */
final class SharesPath {

    private final int[] bought;
    private final double[] highest;
    private final Fraction[] exact;
    private int rounds;

    SharesPath(int projects) {
        this.bought = new int[projects];
        this.highest = new double[projects];
        this.exact = new Fraction[projects];
    }

    void begin() {
        rounds = 0;
    }

    /**
     * @param price not below the true one
     * @param exactly the true one; null where nobody worked it out
     */
    void buy(int c, double price, Fraction exactly) {
        bought[rounds] = c;
        highest[rounds] = price;
        exact[rounds++] = exactly;
    }

    int rounds() {
        return rounds;
    }

    /** The project bought in a round, from 1; -1 after the last. */
    int bought(int round) {
        return round > rounds ? -1 : bought[round - 1];
    }

    /** A price not below the winner's of a round. */
    double highest(int round) {
        return round > rounds ? 0 : highest[round - 1];
    }

    /** Compares what the winner of a round cost with a price; above zero where nobody worked it out. */
    int compare(int round, Fraction price) {
        return exact[round - 1] == null ? 1 : exact[round - 1].compareTo(price);
    }

    boolean same(SharesPath other) {
        return Arrays.equals(bought, 0, rounds, other.bought, 0, other.rounds);
    }
}
