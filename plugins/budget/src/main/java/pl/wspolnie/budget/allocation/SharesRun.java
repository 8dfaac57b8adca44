package pl.wspolnie.budget.allocation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * Runs of equal shares, one endowment after another, without the completion.
 *
 * <p>Prices never fall from round to round, so the last one worked out is a lower bound, and only projects whose bound is
 * lowest are priced again. Prices are known up to a proven error; where two are closer than that, {@link SharesExact}
 * decides in fractions.
 */
final class SharesRun {

    private final SharesField field;
    private final SharesMoney money;
    private final SharesPrices prices;
    private final SharesExact exact;
    private final Race race;
    private final boolean[] standing;
    private final int[] pricedIn;
    private final int[] contenders;
    private final List<Tie> ties = new ArrayList<>();
    /** The projects priced in this round; first those that may be the cheapest. */
    private int priced;

    private int close;
    private SharesPath path;
    private SharesPath earlier;
    private long spent;

    SharesRun(SharesField field) {
        this.field = field;
        this.race = field.race;
        this.money = new SharesMoney(field);
        this.exact = new SharesExact(money);
        this.prices = new SharesPrices(money, exact);
        this.standing = new boolean[race.size];
        this.pricedIn = new int[race.size];
        this.contenders = new int[race.size];
        this.path = new SharesPath(race.size);
        this.earlier = new SharesPath(race.size);
    }

    /**
     * Runs to the end, or until the winners cost more than the limit.
     *
     * @param endowment of each voter, in units
     * @return whether the winners stayed within the limit
     */
    boolean run(Fraction endowment, long limit) {
        swapPaths();
        begin(endowment);
        for (int chosen = cheapest(); chosen >= 0; chosen = cheapest()) {
            if (spent + race.cost[chosen] > limit) {
                return false;
            }
            buy(chosen);
        }
        return true;
    }

    /**
     * Runs with a higher endowment than the last run, and stops if it cannot be told that all endowments between buy the
     * same; then the run does not count as one.
     *
     * @return whether all between buy the same
     */
    boolean follow(Fraction endowment) {
        swapPaths();
        begin(endowment);
        for (int chosen = cheapestAfter(0); chosen >= 0; chosen = cheapestAfter(path.rounds())) {
            if (!boughtBetween(chosen)) {
                swapPaths();
                return false;
            }
            buy(chosen);
        }
        return true;
    }

    /** The same as {@link #cheapest}, with all priced that may be as cheap as the winner of the run before. */
    private int cheapestAfter(int round) {
        return cheapest(earlier.highest(round + 1));
    }

    private void swapPaths() {
        SharesPath swapped = path;
        path = earlier;
        earlier = swapped;
    }

    /** Whether the last two runs bought the same in the same order. */
    boolean unchanged() {
        return path.same(earlier);
    }

    /** Whether the project about to be bought was so before, and at no endowment between is another one first. */
    private boolean boughtBetween(int chosen) {
        int round = money.rounds() + 1;
        if (earlier.bought(round) != chosen) {
            return false;
        }
        for (int i = 0; i < priced; i++) {
            int c = contenders[i];
            boolean dearer = prices.lowest(c) > earlier.highest(round);
            boolean decided = close > 1 && i < close;
            if (c != chosen && !dearer && !(decided && yields(c, chosen, round))) {
                return false;
            }
        }
        return true;
    }

    /** Whether a project priced exactly is never first: it is dearer, or as cheap and later in the order of ties. */
    private boolean yields(int c, int chosen, int round) {
        int order = earlier.compare(round, exact.utilityPrice(c));
        return order < 0 || order == 0 && race.ties.rank(chosen) < race.ties.rank(c);
    }

    /** Starts a run that is then taken round by round. */
    void begin(Fraction endowment) {
        money.endow(endowment);
        exact.begin();
        path.begin();
        spent = 0;
        ties.clear();
        Arrays.fill(standing, false);
        Arrays.fill(pricedIn, 0);
        for (int c : field.projects) {
            standing[c] = money.couldEverPay(c);
            if (standing[c]) {
                prices.begin(c);
            }
        }
    }

    /** The project to be bought next; -1 if no project can be paid any more. */
    int cheapest() {
        return cheapest(0);
    }

    /** @param atLeast what cannot be dearer than this is priced too */
    private int cheapest(double atLeast) {
        int round = money.rounds() + 1;
        priced = 0;
        double bound = Double.POSITIVE_INFINITY;
        for (int c = lowest(round, bound); c >= 0; c = lowest(round, Math.max(bound, atLeast))) {
            pricedIn[c] = round;
            if (prices.price(c)) {
                contenders[priced++] = c;
                bound = Math.min(bound, prices.highest(c));
            } else {
                standing[c] = false;
            }
        }
        close = 0;
        for (int i = 0; i < priced; i++) {
            int c = contenders[i];
            if (prices.lowest(c) <= bound) {
                contenders[i] = contenders[close];
                contenders[close++] = c;
            }
        }
        return close > 1 ? decide(round) : close == 1 ? contenders[0] : -1;
    }

    /** The project of the lowest bound not above the given one, among those not yet priced in this round. */
    private int lowest(int round, double bound) {
        int best = -1;
        double least = bound;
        for (int c : field.projects) {
            if (standing[c] && prices.lowest(c) <= least && pricedIn[c] != round) {
                least = prices.lowest(c);
                best = c;
            }
        }
        return best;
    }

    private int decide(int round) {
        List<Integer> equal = exact.cheapest(contenders, close);
        if (equal.size() > 1) {
            ties.add(race.ties.tie(round, equal));
        }
        int first = Collections.min(equal, Comparator.comparingInt(race.ties::rank));
        prices.sharpen(first);
        return first;
    }

    void buy(int c) {
        path.buy(c, prices.highest(c), close > 1 ? exact.utilityPrice(c) : null);
        spent += race.cost[c];
        standing[c] = false;
        prices.charge(c);
        for (int rival : race.rivals(c)) {
            standing[rival] = false;
        }
    }

    /** The price per point last worked out for a project, in units, nearly. */
    double price(int c) {
        return money.plain(prices.found(c));
    }

    /** The projects bought, in order. */
    int[] winners() {
        return money.bought();
    }

    /** What the projects bought cost together. */
    long spent() {
        return spent;
    }

    List<Tie> ties() {
        return List.copyOf(ties);
    }

    SharesMoney money() {
        return money;
    }

    SharesExact exact() {
        return exact;
    }
}
