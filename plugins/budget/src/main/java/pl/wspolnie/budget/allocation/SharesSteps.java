package pl.wspolnie.budget.allocation;

import java.math.BigInteger;

/**
 * Endowments that grow by one increment after another. Where it can be proven that nothing changes over several of them,
 * they are taken in one step: twice as long as the last one if that did not change anything either.
 */
final class SharesSteps {

    private static final int MOST_PATIENCE = 32;

    private final SharesRun run;
    private final long limit;
    private final Fraction increment;
    private Fraction endowment;
    private long length = 1;
    /** Runs of one increment in a row that changed nothing, and how many of them it takes to try a longer step. */
    private int calm;

    private int patience = 1;

    /** @param limit what the winners may cost together, in units like the increment */
    SharesSteps(SharesRun run, long limit, Fraction increment) {
        this.run = run;
        this.limit = limit;
        this.increment = increment;
        this.endowment = Fraction.ZERO;
    }

    /** Makes the first run; false if the winners cost too much. */
    boolean start(BigInteger each) {
        return once(new Fraction(each, BigInteger.ONE));
    }

    /** Makes the next run that counts; false if the winners of the next increment cost too much. */
    boolean next() {
        while (length > 1) {
            Fraction far = endowment.plus(increment.times(length));
            if (run.follow(far)) {
                endowment = far;
                length *= 2;
                patience = 1;
                return true;
            }
            length /= 2;
        }
        return one();
    }

    private boolean one() {
        if (!once(endowment.plus(increment))) {
            return false;
        }
        calm = run.unchanged() ? calm + 1 : 0;
        if (calm >= patience) {
            length = 2;
            calm = 0;
            patience = Math.min(2 * patience, MOST_PATIENCE);
        } else {
            length = 1;
        }
        return true;
    }

    private boolean once(Fraction each) {
        endowment = each;
        return run.run(each, limit);
    }

    /** The endowment of the last run, in units. */
    Fraction endowment() {
        return endowment;
    }
}
