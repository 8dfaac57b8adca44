package pl.wspolnie.budget.allocation;

/** What some voters have together: their endowments less the points they paid for in each round so far. */
final class SharesSum {

    private final SharesMoney money;
    private final Ballots ballots;
    private final long[] points;
    private long voters;

    /** @param rounds how many rounds count */
    SharesSum(SharesMoney money, int rounds) {
        this.money = money;
        this.ballots = money.field.race.election.ballots();
        this.points = new long[rounds + 1];
    }

    /** Adds voters of one ballot who paid in full whatever they paid for. */
    void add(int ballot, int number) {
        voters += number;
        for (int e = ballots.start(ballot); e < ballots.end(ballot); e++) {
            int round = money.boughtIn[ballots.projectAt(e)];
            if (round > 0 && round < points.length && ballots.score(e) > 0) {
                points[round] += ballots.score(e) * number;
            }
        }
    }

    /** How many rounds count. */
    int rounds() {
        return points.length - 1;
    }

    long voters() {
        return voters;
    }

    long points(int round) {
        return points[round];
    }
}
