package pl.wspolnie.budget.allocation;

import java.util.Arrays;

/**
 * One pass over a project's supporters: who pays all at a price, and who does not. Those near the price are kept aside, so
 * that the exact line between the two can be drawn without another pass. No branch depends on a single balance but the
 * rare one for these: mispredicted branches would cost more than all the rest.
 */
final class SharesLook {

    private long poorMoney;
    private long poorVoters;
    private long poorPoints;
    private long richPoints;
    private long[] near = {};
    private int[] nearVoters = {};
    private long[] nearPoints = {};
    private int nears;

    /**
     * Looks at supporters with one point each: whoever has less than low counts as poor, and whoever has less than
     * low + width is near. Supporters with nothing are dropped.
     *
     * @return where the members end now
     */
    int look(int[] member, int from, int end, long[] balance, int[] count, long low, long width) {
        reserve(end - from);
        long money = 0;
        long poor = 0;
        long all = 0;
        int found = 0;
        int to = from;
        long limit = width + Long.MIN_VALUE;
        for (int e = from; e < end; e++) {
            int b = member[e];
            long left = balance[b];
            member[to] = b;
            to += (int) (-left >>> 63);
            long voters = count[b];
            long above = left - low;
            long less = above >> 63;
            money += left * voters & less;
            poor += voters & less;
            all += voters;
            if (above + Long.MIN_VALUE < limit) {
                near[found] = left;
                nearVoters[found++] = (int) voters;
            }
        }
        poorMoney = money;
        poorVoters = poor;
        poorPoints = poor;
        richPoints = all - poor;
        nears = found;
        return to;
    }

    /** The same for supporters who gave points: they count by what they have per point. */
    int look(int[] member, long[] points, int from, int end, long[] balance, int[] count, long low, long width) {
        reserve(end - from);
        poorMoney = 0;
        poorVoters = 0;
        poorPoints = 0;
        richPoints = 0;
        int found = 0;
        int to = from;
        for (int e = from; e < end; e++) {
            int b = member[e];
            long given = points[e];
            long left = balance[b];
            member[to] = b;
            points[to] = given;
            to += (int) (-left >>> 63);
            long voters = count[b];
            long above = left - low * given;
            long less = above >> 63;
            poorMoney += left * voters & less;
            poorVoters += voters & less;
            poorPoints += voters * given & less;
            richPoints += voters * given & ~less;
            if (above + Long.MIN_VALUE < width * given + Long.MIN_VALUE) {
                near[found] = left;
                nearPoints[found] = given;
                nearVoters[found++] = (int) voters;
            }
        }
        nears = found;
        return to;
    }

    private void reserve(int supporters) {
        if (near.length < supporters) {
            near = new long[supporters];
            nearVoters = new int[supporters];
            nearPoints = new long[supporters];
            Arrays.fill(nearPoints, 1);
        }
    }

    /** Counts those near who have less than the bar per point as poor; false if there is none. */
    boolean raise(long bar) {
        int before = nears;
        for (int i = nears - 1; i >= 0; i--) {
            if (near[i] < bar * nearPoints[i]) {
                long voters = nearVoters[i];
                long given = voters * nearPoints[i];
                poorMoney += near[i] * voters;
                poorVoters += voters;
                poorPoints += given;
                richPoints -= given;
                nears--;
                near[i] = near[nears];
                nearVoters[i] = nearVoters[nears];
                nearPoints[i] = nearPoints[nears];
            }
        }
        return nears < before;
    }

    /** What those have together who pay all. */
    long poorMoney() {
        return poorMoney;
    }

    long poorVoters() {
        return poorVoters;
    }

    long poorPoints() {
        return poorPoints;
    }

    /** The points of those who do not pay all. */
    long richPoints() {
        return richPoints;
    }
}
