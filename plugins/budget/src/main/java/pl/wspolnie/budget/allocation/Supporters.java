package pl.wspolnie.budget.allocation;

import java.util.Arrays;

/** The ballots read by project: who gave each project points, and how many. */
final class Supporters {

    private final int[] start;
    private final int[] ballot;
    private final long[] score;
    private final long[] points;
    private final int[] voters;

    private Supporters(int[] start, int[] ballot, long[] score, long[] points, int[] voters) {
        this.start = start;
        this.ballot = ballot;
        this.score = score;
        this.points = points;
        this.voters = voters;
    }

    static Supporters of(Ballots ballots, int projects) {
        int[] start = new int[projects + 1];
        long[] points = new long[projects];
        int[] voters = new int[projects];
        for (int b = 0; b < ballots.size(); b++) {
            for (int e = ballots.start(b); e < ballots.end(b); e++) {
                int project = ballots.projectAt(e);
                long score = ballots.score(e);
                points[project] = Math.addExact(points[project], Math.multiplyExact(score, ballots.count(b)));
                if (score > 0) {
                    start[project + 1]++;
                    voters[project] += ballots.count(b);
                }
            }
        }
        for (int c = 0; c < projects; c++) {
            start[c + 1] += start[c];
        }
        int[] next = start.clone();
        int[] ballot = new int[start[projects]];
        long[] score = ballots.approvals() ? null : new long[ballot.length];
        for (int b = 0; b < ballots.size(); b++) {
            for (int e = ballots.start(b); e < ballots.end(b); e++) {
                if (ballots.score(e) > 0) {
                    int place = next[ballots.projectAt(e)]++;
                    ballot[place] = b;
                    if (score != null) {
                        score[place] = ballots.score(e);
                    }
                }
            }
        }
        return new Supporters(start, ballot, score, points, voters);
    }

    /** The same and one more ballot, cast so many times, for one project alone. */
    Supporters with(int project, int newBallot, int voters, long given) {
        int[] starts = start.clone();
        for (int c = project + 1; c < starts.length; c++) {
            starts[c]++;
        }
        int at = start[project + 1];
        int[] ballots = Arrays.copyOf(ballot, ballot.length + 1);
        System.arraycopy(ballot, at, ballots, at + 1, ballot.length - at);
        ballots[at] = newBallot;
        long[] scores = score == null ? null : Arrays.copyOf(score, score.length + 1);
        if (scores != null) {
            System.arraycopy(score, at, scores, at + 1, score.length - at);
            scores[at] = given;
        }
        long[] sums = points.clone();
        sums[project] = Math.addExact(sums[project], Math.multiplyExact(given, voters));
        int[] numbers = this.voters.clone();
        numbers[project] += voters;
        return new Supporters(starts, ballots, scores, sums, numbers);
    }

    int projects() {
        return points.length;
    }

    int start(int project) {
        return start[project];
    }

    int end(int project) {
        return start[project + 1];
    }

    int ballot(int entry) {
        return ballot[entry];
    }

    /** The ballots of all projects one after another, cut by {@link #start}; not to be written to. */
    int[] ballots() {
        return ballot;
    }

    /** Points in the same order; null where all are 1; not to be written to. */
    long[] scores() {
        return score;
    }

    /** Where the ballots of each project begin, and the end of the last; not to be written to. */
    int[] starts() {
        return start;
    }

    long score(int entry) {
        return score == null ? 1 : score[entry];
    }

    /** All points given to the project. */
    long points(int project) {
        return points[project];
    }

    /** The number of voters who gave it more than nothing. */
    int voters(int project) {
        return voters[project];
    }
}
