package pl.wspolnie.budget.allocation;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Bounded Overspending in decimals of many digits, worked out only as far as somebody asks. */
final class OverspendingDecimals {

    private static final MathContext DIGITS = new MathContext(60, RoundingMode.HALF_EVEN);
    private static final BigDecimal ALIKE = new BigDecimal("1e-40");

    private final SharesField field;
    private final BigDecimal[] balance;
    /** Projects bought whose payment is still to be taken from the balances, with the entry that gave the price. */
    private final List<int[]> pending = new ArrayList<>();

    OverspendingDecimals(SharesField field) {
        this.field = field;
        this.balance = new BigDecimal[field.count.length];
    }

    /** What a project can be bought at: supporters pay the price per point, or what they have. */
    private record Offer(int project, int entry, BigDecimal price, BigDecimal merit) {}

    void bought(int c, int entry) {
        pending.add(new int[] {c, entry});
    }

    /** Of the projects, those with the best offer among the given ones. */
    List<Integer> best(List<Integer> projects, Map<Integer, List<Integer>> entries) {
        catchUp();
        List<Offer> best = new ArrayList<>();
        for (int c : projects) {
            Offer offer = offer(c, entries.get(c));
            int order = best.isEmpty() ? -1 : compare(offer.merit(), best.get(0).merit());
            if (order < 0) {
                best.clear();
            }
            if (order <= 0) {
                best.add(offer);
            }
        }
        return best.stream().map(Offer::project).toList();
    }

    /** The entry that gives a project's best offer. */
    int bestEntry(int c, List<Integer> entries) {
        catchUp();
        return offer(c, entries).entry();
    }

    private void catchUp() {
        if (balance.length > 0 && balance[0] == null) {
            Arrays.fill(balance, decimal(field.race.available).divide(decimal(field.voters), DIGITS));
        }
        for (int[] purchase : pending) {
            Offer offer = offer(purchase[0], List.of(purchase[1]));
            for (int e = field.start[offer.project()]; e < field.start[offer.project() + 1]; e++) {
                int b = field.ballot[e];
                BigDecimal full = offer.price().multiply(decimal(field.points(e)), DIGITS);
                balance[b] = balance[b].subtract(full.min(balance[b]), DIGITS);
            }
        }
        pending.clear();
    }

    private static BigDecimal decimal(long value) {
        return BigDecimal.valueOf(value);
    }

    private static int compare(BigDecimal a, BigDecimal b) {
        return a.subtract(b).abs().compareTo(b.multiply(ALIKE)) <= 0 ? 0 : a.compareTo(b);
    }

    /** The best offer for a project, the first among equals; an entry of −1 stands for the price of the whole. */
    private Offer offer(int c, List<Integer> entries) {
        Offer best = null;
        for (int entry : entries) {
            BigDecimal price = entry < 0
                    ? fullPrice(c)
                    : balance[field.ballot[entry]].divide(decimal(field.points(entry)), DIGITS);
            BigDecimal cost = decimal(field.race.cost[c]);
            BigDecimal part = carried(c, price).divide(cost, DIGITS).min(BigDecimal.ONE);
            BigDecimal paid = price.divide(part, DIGITS);
            Offer offer = new Offer(c, entry, paid, paid.divide(part, DIGITS).divide(cost, DIGITS));
            if (best == null || compare(offer.merit(), best.merit()) < 0) {
                best = offer;
            }
        }
        return best;
    }

    /** What supporters pay at a price per point. */
    private BigDecimal carried(int c, BigDecimal price) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int e = field.start[c]; e < field.start[c + 1]; e++) {
            BigDecimal amount = price.multiply(decimal(field.points(e)), DIGITS).min(balance[field.ballot[e]]);
            sum = sum.add(amount.multiply(decimal(field.count[field.ballot[e]])), DIGITS);
        }
        return sum;
    }

    /** The price at which supporters pay the whole cost, approached from below by who cannot pay it in full. */
    private BigDecimal fullPrice(int c) {
        BigDecimal price = BigDecimal.ZERO;
        while (true) {
            BigDecimal rest = decimal(field.race.cost[c]);
            long points = 0;
            for (int e = field.start[c]; e < field.start[c + 1]; e++) {
                int b = field.ballot[e];
                if (balance[b].compareTo(price.multiply(decimal(field.points(e)))) <= 0) {
                    rest = rest.subtract(balance[b].multiply(decimal(field.count[b])));
                } else {
                    points += field.points(e) * field.count[b];
                }
            }
            BigDecimal next = points == 0 ? price : rest.divide(decimal(points), DIGITS);
            if (next.compareTo(price) <= 0) {
                return price;
            }
            price = next;
        }
    }
}
