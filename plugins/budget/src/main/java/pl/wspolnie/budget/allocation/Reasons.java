package pl.wspolnie.budget.allocation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/** Puts together what is known of each project after a count. */
final class Reasons {

    private final Count count;
    private final Race race;
    private final IntFunction<Grounds> grounds;
    private final IntFunction<Cause> cause;
    private final IntFunction<Needed> needed;

    /**
     * @param grounds what decided for a winner of the count
     * @param cause what stood against a project that took part to the end and lost
     * @param needed what would have been enough for a loser
     */
    Reasons(Count count, IntFunction<Grounds> grounds, IntFunction<Cause> cause, IntFunction<Needed> needed) {
        this.count = count;
        this.race = count.race;
        this.grounds = grounds;
        this.cause = cause;
        this.needed = needed;
    }

    /** The reasons, and payments as if the supporters of each winner shared its cost equally. */
    Explanation explain() {
        return explain(Payments.equal(race, count.winners()));
    }

    Explanation explain(Payments payments) {
        List<Reason> reasons = new ArrayList<>();
        for (int i = 0; i < count.winners().size(); i++) {
            reasons.add(won(count.winners().get(i), count.awards().get(i)));
        }
        for (int c = 0; c < race.size; c++) {
            if (!count.won(c)) {
                reasons.add(new Reason.Lost(
                        race.project(c), race.points(c), race.supporters.voters(c), why(c), needed.apply(c)));
            }
        }
        return new Explanation(reasons, payments);
    }

    private Reason.Won won(int c, Award award) {
        Grounds ground = award.stage() == Award.Stage.BEFOREHAND ? new Grounds.Beforehand() : grounds.apply(c);
        return new Reason.Won(race.project(c), race.points(c), race.supporters.voters(c), award, ground);
    }

    private Cause why(int c) {
        if (race.out(c) != null) {
            return race.out(c);
        }
        return count.excludedBy(c) >= 0 ? new Cause.Conflict(race.project(count.excludedBy(c))) : cause.apply(c);
    }
}
