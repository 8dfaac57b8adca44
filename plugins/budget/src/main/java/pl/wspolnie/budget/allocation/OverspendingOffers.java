package pl.wspolnie.budget.allocation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Prices at which a project might be bought best, in floating point: between what two supporters have per point there is
 * no best one, so that only these amounts and the price that brings in the whole cost need to be tried.
 */
final class OverspendingOffers {

    private final SharesField field;
    private final double[] balance;
    private long[] order = {};
    private double[] merit = {};
    private int size;
    private double full;

    OverspendingOffers(SharesField field, double[] balance) {
        this.field = field;
        this.balance = balance;
    }

    /** The merit of the best offer: price / part², lower is better; infinite if supporters have nothing. */
    double best(int c) {
        weigh(c);
        double best = full;
        for (int i = 0; i < size; i++) {
            best = Math.min(best, merit[i]);
        }
        return best;
    }

    /** The entries of supporters whose balance per point is a nearly best price, rising; −1 for the price of the whole. */
    List<Integer> near(int c, double close) {
        double limit = best(c) * close;
        List<Integer> entries = new ArrayList<>();
        double last = 0;
        for (int i = 0; i < size; i++) {
            int entry = entry(c, i);
            double price = price(entry);
            if (merit[i] <= limit && price > last * (1 + 1e-12)) {
                entries.add(entry);
                last = price;
            }
        }
        if (full <= limit) {
            entries.add(-1);
        }
        return entries;
    }

    /** What supporters pay per point for that offer: the price over the part of the cost that it brings in. */
    double price(int c, int entry) {
        double price = entry < 0 ? full * field.race.cost[c] : price(entry);
        double carried = 0;
        for (int e = field.start[c]; e < field.start[c + 1]; e++) {
            carried += Math.min(balance[field.ballot[e]], price * field.points(e)) * field.count[field.ballot[e]];
        }
        return price / Math.min(1, carried / field.race.cost[c]);
    }

    private double price(int entry) {
        return balance[field.ballot[entry]] / field.points(entry);
    }

    private int entry(int c, int i) {
        return field.start[c] + (int) (order[i] & mask(c));
    }

    private long mask(int c) {
        return Long.highestOneBit(Math.max(1, field.start[c + 1] - field.start[c])) * 2 - 1;
    }

    /** Sorts the supporters by their balance per point and tries each as the price. */
    private void weigh(int c) {
        int from = field.start[c];
        int supporters = field.start[c + 1] - from;
        if (order.length < supporters) {
            order = new long[supporters];
            merit = new double[supporters];
        }
        size = 0;
        double points = 0;
        for (int i = 0; i < supporters; i++) {
            if (price(from + i) > 0) {
                order[size++] = Double.doubleToLongBits(price(from + i)) & ~mask(c) | i;
                points += (double) field.points(from + i) * field.count[field.ballot[from + i]];
            }
        }
        Arrays.sort(order, 0, size);
        tryPrices(c, points);
    }

    private void tryPrices(int c, double points) {
        double cost = field.race.cost[c];
        double money = 0;
        double rich = points;
        full = Double.POSITIVE_INFINITY;
        for (int i = 0; i < size; i++) {
            int entry = entry(c, i);
            double price = price(entry);
            double carried = money + price * rich;
            if (carried >= cost && full == Double.POSITIVE_INFINITY) {
                full = (cost - money) / rich / cost;
            }
            double part = Math.min(1, carried / cost);
            merit[i] = price / cost / part / part;
            double voters = field.count[field.ballot[entry]];
            money += balance[field.ballot[entry]] * voters;
            rich -= field.points(entry) * voters;
        }
    }
}
