package pl.wspolnie.budget.allocation;

import java.math.BigInteger;
import java.util.List;

/** Equal shares with its completion, for one race. */
final class SharesCount {

    private final EqualShares rule;
    private final Race race;
    private final SharesField field;
    private final SharesRun run;
    private Fraction endowment;
    private int[] winners = {};
    private long spent;
    private List<Tie> ties = List.of();

    SharesCount(EqualShares rule, Race race) {
        this.rule = rule;
        this.race = race;
        this.field = new SharesField(race, rule.utility());
        this.run = new SharesRun(field);
        this.endowment = Fraction.ZERO;
    }

    Outcome outcome() {
        if (race.election.voters() > 0) {
            if (rule.completion().hasSteps()) {
                grow();
            } else {
                once(rule.endowment()
                        .map(race::units)
                        .orElseGet(() -> Fraction.of(race.available, race.election.voters())));
            }
        }
        Count count = new Count(race);
        for (int i = 0; i < winners.length; i++) {
            count.award(winners[i], Award.Stage.RULE, i + 1);
        }
        ties.forEach(count::tie);
        Lazy<GreedyPass> completion = new Lazy<>(() -> new GreedyPass(race, Greedy.Merit.VOTES));
        if (rule.completion() == Completion.GREEDY || rule.completion() == Completion.ADD1_GREEDY) {
            completion.get().run(count, false, Award.Stage.COMPLETION);
        }
        return new Outcome(
                rule.id(),
                () -> rule.parameters(race.money(endowment)),
                race.election,
                race.conditions,
                count.awards(),
                count.ties(),
                () -> new SharesReasons(rule, race, count, endowment).explain(completion.get()));
    }

    private void keep(Fraction each) {
        endowment = each;
        winners = run.winners();
        spent = run.spent();
        ties = run.ties();
    }

    private void once(Fraction each) {
        run.run(each, Long.MAX_VALUE);
        keep(each);
    }

    private void grow() {
        BigInteger unit = BigInteger.valueOf(race.wholeUnit());
        BigInteger start = BigInteger.valueOf(race.available)
                .divide(unit.multiply(BigInteger.valueOf(race.election.voters())))
                .multiply(unit);
        SharesSteps steps = new SharesSteps(run, race.available, race.units(Fraction.of(rule.increment())));
        for (boolean within = steps.start(start); within; within = !settled() && steps.next()) {
            keep(steps.endowment());
        }
    }

    /** Whether the completion ends here, with no look at the next step. */
    private boolean settled() {
        boolean all = true;
        boolean exhausted = true;
        boolean[] closed = new boolean[race.size];
        for (int c : winners) {
            closed[c] = true;
            for (int rival : race.rivals(c)) {
                closed[rival] = true;
            }
        }
        for (int c = 0; c < race.size; c++) {
            if (race.takesPart(c) && !closed[c] && race.supporters.voters(c) > 0) {
                all &= race.cost[c] == 0;
                exhausted &= spent + race.cost[c] > race.available;
            }
        }
        return all || exhausted && rule.completion() != Completion.ADD1_OVER;
    }
}
