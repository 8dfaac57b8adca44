package pl.wspolnie.budget.allocation;

import java.util.stream.IntStream;

/**
 * What equal shares computes with and what no run changes: projects with supporters and a price to be paid, and for
 * each its supporters with the points they gave.
 */
final class SharesField {

    final Race race;
    final EqualShares.Utility utility;
    /** The projects that can be bought at all. */
    final int[] projects;
    /** Where the supporters of a project begin in {@link #ballot} and {@link #points}; ends where the next begins. */
    final int[] start;

    final int[] ballot;
    /** Points by entry; null where all are 1. */
    final long[] points;
    /** The points of all supporters of a project. */
    final long[] allPoints;
    /** The number of voters who cast each ballot. */
    final int[] count;

    final int voters;
    final long mostPoints;

    SharesField(Race race, EqualShares.Utility utility) {
        this.race = race;
        this.utility = utility;
        Supporters supporters = race.supporters;
        Ballots ballots = race.election.ballots();
        this.voters = ballots.voters();
        this.ballot = supporters.ballots();
        this.points = supporters.scores();
        this.count = ballots.counts();
        this.start = supporters.starts();
        this.allPoints = new long[race.size];
        long most = 1;
        for (int c = 0; c < race.size; c++) {
            if (points == null) {
                allPoints[c] = supporters.voters(c);
                continue;
            }
            for (int e = start[c]; e < start[c + 1]; e++) {
                allPoints[c] += points[e] * count[ballot[e]];
                most = Math.max(most, points[e]);
            }
        }
        this.mostPoints = most;
        this.projects = IntStream.range(0, race.size)
                .filter(c -> race.takesPart(c) && race.cost[c] > 0 && supporters.voters(c) > 0)
                .toArray();
    }

    /** What the price per point is divided by to get the price per unit of utility. */
    long divisor(int c) {
        return utility == EqualShares.Utility.COST ? race.cost[c] : 1;
    }

    long points(int entry) {
        return points == null ? 1 : points[entry];
    }
}
