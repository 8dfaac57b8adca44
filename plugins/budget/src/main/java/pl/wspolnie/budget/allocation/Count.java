package pl.wspolnie.budget.allocation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A count in progress: who has won so far, and what is left. */
final class Count {

    final Race race;
    private final List<Award> awards = new ArrayList<>();
    private final List<Integer> winners = new ArrayList<>();
    private final List<Tie> ties = new ArrayList<>();
    private final boolean[] won;
    private final int[] excludedBy;
    private long left;

    Count(Race race) {
        this.race = race;
        this.left = race.budget;
        this.won = new boolean[race.size];
        this.excludedBy = new int[race.size];
        Arrays.fill(excludedBy, -1);
        for (int c = 0; c < race.size; c++) {
            if (race.funded(c)) {
                award(c, Award.Stage.BEFOREHAND, 0);
            }
        }
    }

    void award(int c, Award.Stage stage, int round) {
        won[c] = true;
        winners.add(c);
        left -= race.cost[c];
        awards.add(new Award(race.project(c), stage, round));
        for (int rival : race.rivals(c)) {
            excludedBy[rival] = c;
        }
    }

    void tie(int round, List<Integer> tied) {
        ties.add(race.ties.tie(round, tied));
    }

    void tie(Tie tie) {
        ties.add(tie);
    }

    /** Whether the project can still win. */
    boolean stands(int c) {
        return race.takesPart(c) && !won[c] && excludedBy[c] < 0;
    }

    boolean fits(int c) {
        return race.cost[c] <= left;
    }

    boolean won(int c) {
        return won[c];
    }

    /** The winner that the project cannot stand beside, or -1. */
    int excludedBy(int c) {
        return excludedBy[c];
    }

    long left() {
        return left;
    }

    /** The funded projects in the order in which they won. */
    List<Integer> winners() {
        return winners;
    }

    List<Award> awards() {
        return awards;
    }

    List<Tie> ties() {
        return ties;
    }
}
