package pl.wspolnie.budget.allocation;

import java.math.BigDecimal;
import java.util.Arrays;

/**
 * All ballots of an election; equal ones are kept once, with their number.
 * Projects are named by their place in {@link Election#projects()}.
 */
public final class Ballots {

    private final int[] start;
    private final int[] project;
    private final long[] score;
    private final int[] count;
    private final int decimals;
    private final int voters;
    private volatile Supporters supporters;

    /**
     * @param start where each ballot begins in {@code project}, and the end of the last
     * @param score points per entry in units of ten to the minus {@code decimals}; null where all are 1
     */
    Ballots(int[] start, int[] project, long[] score, int[] count, int decimals) {
        this.start = start;
        this.project = project;
        this.score = score;
        this.count = count;
        this.decimals = decimals;
        this.voters = Arrays.stream(count).reduce(0, Math::addExact);
    }

    /** The number of different ballots. */
    public int size() {
        return count.length;
    }

    /** The number of all ballots cast, empty ones among them. */
    public int voters() {
        return voters;
    }

    /** How many voters cast this ballot. */
    public int count(int ballot) {
        return count[ballot];
    }

    /** How many projects stand on this ballot. */
    public int length(int ballot) {
        return start[ballot + 1] - start[ballot];
    }

    /** The project in the given place of the ballot, in the order of the election's projects. */
    public int project(int ballot, int place) {
        return project[start[ballot] + place];
    }

    /** The points of the project in the given place; 1 on approval ballots. */
    public BigDecimal points(int ballot, int place) {
        return BigDecimal.valueOf(score(start[ballot] + place), decimals);
    }

    /** How many voters cast each ballot; not to be written to. */
    int[] counts() {
        return count;
    }

    int start(int ballot) {
        return start[ballot];
    }

    int end(int ballot) {
        return start[ballot + 1];
    }

    int projectAt(int entry) {
        return project[entry];
    }

    long score(int entry) {
        return score == null ? 1 : score[entry];
    }

    /** The points that a ballot gives a project; 0 if it does not stand there. */
    long scoreOf(int ballot, int chosen) {
        int entry = Arrays.binarySearch(project, start[ballot], start[ballot + 1], chosen);
        return entry < 0 ? 0 : Math.max(0, score(entry));
    }

    boolean approvals() {
        return score == null;
    }

    /** Points are counted in units of ten to the minus this. */
    int decimals() {
        return decimals;
    }

    int entries() {
        return project.length;
    }

    /** The same ballots read by project; computed once. */
    Supporters supporters(int projects) {
        Supporters known = supporters;
        if (known == null || known.projects() != projects) {
            known = Supporters.of(this, projects);
            supporters = known;
        }
        return known;
    }

    /**
     * What these ballots say of some projects; those that say nothing are left out.
     *
     * @param place the new place of each project, or -1
     */
    Ballots only(int[] place) {
        int[] starts = new int[size() + 1];
        int[] projects = new int[project.length];
        long[] scores = score == null ? null : new long[project.length];
        int[] counts = new int[size()];
        int kept = 0;
        for (int b = 0; b < size(); b++) {
            int end = starts[kept];
            for (int e = start[b]; e < start[b + 1]; e++) {
                if (place[project[e]] >= 0) {
                    projects[end] = place[project[e]];
                    if (scores != null) {
                        scores[end] = score[e];
                    }
                    end++;
                }
            }
            if (end > starts[kept]) {
                counts[kept++] = count[b];
                starts[kept] = end;
            }
        }
        int entries = starts[kept];
        return new Ballots(
                Arrays.copyOf(starts, kept + 1),
                Arrays.copyOf(projects, entries),
                scores == null ? null : Arrays.copyOf(scores, entries),
                Arrays.copyOf(counts, kept),
                decimals);
    }

    /** These ballots and as many more that name one project alone, each with the given points. */
    Ballots with(int extra, int chosen, long points) {
        int size = size();
        int[] starts = Arrays.copyOf(start, size + 2);
        starts[size + 1] = project.length + 1;
        int[] projects = Arrays.copyOf(project, project.length + 1);
        projects[project.length] = chosen;
        int[] counts = Arrays.copyOf(count, size + 1);
        counts[size] = extra;
        long[] scores = score == null ? null : Arrays.copyOf(score, score.length + 1);
        if (scores != null) {
            scores[score.length] = points;
        }
        Ballots more = new Ballots(starts, projects, scores, counts, decimals);
        more.supporters = supporters == null ? null : supporters.with(chosen, size, extra, points);
        return more;
    }
}
