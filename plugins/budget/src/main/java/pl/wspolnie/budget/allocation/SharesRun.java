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
    private SharesTrack track = new SharesTrack();
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
    }

    /**
     * Runs to the end, or until the winners cost more than the limit.
     *
     * @param endowment of each voter, in units
     * @param notes takes down what is decided
     * @return whether the winners stayed within the limit
     */
    boolean run(Fraction endowment, long limit, SharesTrack notes) {
        track = notes;
        prices.track(notes);
        begin(endowment);
        for (int chosen = cheapest(); chosen >= 0; chosen = cheapest()) {
            spent += race.cost[chosen];
            if (spent > limit) {
                return false;
            }
            track.won(chosen);
            buy(chosen);
        }
        return true;
    }

    /** Starts a run that is then taken round by round. */
    void begin(Fraction endowment) {
        money.endow(endowment);
        exact.begin();
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
        int round = money.rounds() + 1;
        int found = 0;
        double bound = Double.POSITIVE_INFINITY;
        for (int c = lowest(round, bound); c >= 0; c = lowest(round, bound)) {
            pricedIn[c] = round;
            if (prices.price(c)) {
                contenders[found++] = c;
                bound = Math.min(bound, prices.highest(c));
            } else {
                standing[c] = false;
            }
        }
        int close = 0;
        for (int i = 0; i < found; i++) {
            if (prices.lowest(contenders[i]) <= bound) {
                contenders[close++] = contenders[i];
            }
        }
        return close > 1 ? decide(close, round) : close == 1 ? contenders[0] : -1;
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

    private int decide(int close, int round) {
        List<Integer> equal = exact.cheapest(contenders, close);
        for (int i = 0; i < close; i++) {
            if (!prices.dividedExactly(contenders[i])) {
                track.giveUp();
            }
        }
        equal.forEach(track::asCheapAsAny);
        if (equal.size() > 1) {
            ties.add(race.ties.tie(round, equal));
        }
        int first = Collections.min(equal, Comparator.comparingInt(race.ties::rank));
        prices.sharpen(first);
        return first;
    }

    void buy(int c) {
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
