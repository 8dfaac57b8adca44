package pl.wspolnie.budget.allocation;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;

/** What one voter of each ballot paid, or would have paid, in currency: integers over one denominator. */
final class Payments {

    private final BigInteger[] numerators;
    private final BigInteger denominator;

    Payments(BigInteger[] numerators, BigInteger denominator) {
        this.numerators = numerators;
        this.denominator = denominator;
    }

    /** As if the supporters of every one of the projects had shared its cost equally; one without any is paid by nobody. */
    static Payments equal(Race race, List<Integer> projects) {
        Supporters supporters = race.supporters;
        BigInteger common = BigInteger.ONE;
        for (int c : projects) {
            BigInteger voters = BigInteger.valueOf(Math.max(1, supporters.voters(c)));
            common = common.multiply(voters).divide(common.gcd(voters));
        }
        BigInteger[] numerators = new BigInteger[race.election.ballots().size()];
        Arrays.fill(numerators, BigInteger.ZERO);
        for (int c : projects) {
            BigInteger share = BigInteger.valueOf(race.cost[c])
                    .multiply(common)
                    .divide(BigInteger.valueOf(Math.max(1, supporters.voters(c))));
            for (int e = supporters.start(c); e < supporters.end(c); e++) {
                numerators[supporters.ballot(e)] = numerators[supporters.ballot(e)].add(share);
            }
        }
        return new Payments(numerators, common.multiply(BigInteger.valueOf(race.wholeUnit())));
    }

    Payments plus(Payments other) {
        BigInteger[] sums = new BigInteger[numerators.length];
        for (int b = 0; b < sums.length; b++) {
            sums[b] = numerators[b].multiply(other.denominator).add(other.numerators[b].multiply(denominator));
        }
        return new Payments(sums, denominator.multiply(other.denominator));
    }

    /** The part of one voter in the {@link #denominator}. */
    BigInteger numerator(int ballot) {
        return numerators[ballot];
    }

    BigInteger denominator() {
        return denominator;
    }
}
