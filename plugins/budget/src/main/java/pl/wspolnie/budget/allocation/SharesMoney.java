package pl.wspolnie.budget.allocation;

import java.math.BigInteger;
import java.util.Arrays;

/**
 * What voters have left, by ballot. Balances are fixed-point numbers, so that sums of them are exact; none of them is
 * further from the true balance than {@link #error}.
 */
final class SharesMoney {

    private static final int BITS = 60;

    final SharesField field;
    /** What one voter of each ballot has left; 0 only if that is known to be nothing. */
    final long[] balance;
    /** The round in which the voters of each ballot paid the last they had; 0 if they have not. */
    final int[] spentIn;
    /** The round in which each project was bought, from 1; 0 if it was not. */
    final int[] boughtIn;

    private final int[] bought;
    private int rounds;
    long error;
    /** More than anybody has. */
    long most;

    private Fraction endowment = Fraction.ZERO;
    private int shift;

    SharesMoney(SharesField field) {
        this.field = field;
        this.balance = new long[field.count.length];
        this.spentIn = new int[field.count.length];
        this.boughtIn = new int[field.race.size];
        this.bought = new int[field.race.size];
    }

    /** Gives every voter the endowment, in units. */
    void endow(Fraction each) {
        endowment = each;
        BigInteger widest = each.ceiling().multiply(BigInteger.valueOf(Math.max(field.voters, field.mostPoints)));
        if (widest.bitLength() > 62) {
            throw new IllegalArgumentException("all endowments together have more than 18 digits, decimals included");
        }
        shift = Math.max(0, BITS - widest.bitLength());
        BigInteger[] fixed = each.numerator().shiftLeft(shift).divideAndRemainder(each.denominator());
        error = fixed[1].signum() == 0 ? 0 : 1;
        most = fixed[0].longValueExact() + 2;
        Arrays.fill(balance, Math.max(1, most - 2));
        Arrays.fill(spentIn, 0);
        Arrays.fill(boughtIn, 0);
        rounds = 0;
    }

    /** Opens the next round, in which the project is bought. */
    int open(int c) {
        bought[rounds++] = c;
        boughtIn[c] = rounds;
        return rounds;
    }

    /** The number of rounds so far. */
    int rounds() {
        return rounds;
    }

    /** The project bought in a round. */
    int bought(int round) {
        return bought[round - 1];
    }

    /** The projects bought, in order. */
    int[] bought() {
        return Arrays.copyOf(bought, rounds);
    }

    /** Takes the last of what the voters of a ballot have. */
    void spend(int ballot, int round) {
        balance[ballot] = 0;
        spentIn[ballot] = round;
    }

    Fraction endowment() {
        return endowment;
    }

    /** Whether all supporters' endowments together reach the project's cost. */
    boolean couldEverPay(int c) {
        long voters = field.race.supporters.voters(c);
        if (endowment.numerator().bitLength() < 63 && endowment.denominator().bitLength() < 63) {
            long denominator = endowment.denominator().longValue();
            return Exact.compareProducts(endowment.numerator().longValue(), voters, field.race.cost[c], denominator)
                    >= 0;
        }
        return endowment.times(voters).compareTo(Fraction.of(field.race.cost[c])) >= 0;
    }

    /** An amount in units as a fixed-point number. */
    long fixed(long units) {
        return units << shift;
    }

    /** A fixed-point number as an amount in units, nearly. */
    double plain(long fixed) {
        return Math.scalb((double) fixed, -shift);
    }

    /** Whether the voters of a ballot had something left when a round began. */
    boolean hadMoneyBefore(int ballot, int round) {
        return spentIn[ballot] == 0 || spentIn[ballot] >= round;
    }

    boolean hadMoneyAfter(int ballot, int round) {
        return spentIn[ballot] == 0 || spentIn[ballot] > round;
    }

    /** The largest fixed-point number that is not above the amount in units, of a numerator over a denominator. */
    long floor(BigInteger numerator, BigInteger denominator) {
        return numerator.shiftLeft(shift).divide(denominator).longValueExact();
    }
}
