package pl.wspolnie.budget.allocation;

import java.util.ArrayList;
import java.util.List;

/** Why projects won or lost under equal shares: the last run again, watched round by round. */
final class SharesReasons {

    private final Race race;
    private final Count count;
    private final Fraction endowment;
    private final SharesField field;
    private final SharesRun run;
    private final SharesMoney money;
    private final SharesExact exact;
    private final SharesChances chances;
    private final Counterfactual again;

    /** @param endowment of the last run, in units */
    SharesReasons(EqualShares rule, Race race, Count count, Fraction endowment) {
        this.race = race;
        this.count = count;
        this.endowment = endowment;
        this.field = new SharesField(race, rule.utility());
        this.run = new SharesRun(field);
        this.money = run.money();
        this.exact = run.exact();
        this.chances = new SharesChances(field, money, count);
        this.again = new Counterfactual(rule.withEndowment(race.money(endowment)), race);
    }

    Explanation explain(GreedyPass completion) {
        run.begin(endowment);
        for (int chosen = run.cheapest(); chosen >= 0; chosen = run.cheapest()) {
            chances.look(run.price(chosen) / field.divisor(chosen));
            run.buy(chosen);
        }
        chances.lookAtTheEnd();
        List<Integer> others = new ArrayList<>(count.winners());
        others.removeIf(c -> money.boughtIn[c] > 0);
        Payments payments = exact.payments().plus(Payments.equal(race, others));
        return new Reasons(
                        count,
                        c -> money.boughtIn[c] > 0 ? shares(c) : completion.grounds(c),
                        this::cause,
                        c -> again.needed(c, chances.votes(c), chances.discount(c)))
                .explain(payments);
    }

    private Grounds.Shares shares(int c) {
        int round = money.boughtIn[c];
        SharesSum rests = new SharesSum(money, round - 1);
        SharesSum after = new SharesSum(money, round);
        long pointsInFull = 0;
        int inFull = 0;
        int theirRest = 0;
        for (int e = field.start[c]; e < field.start[c + 1]; e++) {
            int b = field.ballot[e];
            if (money.hadMoneyAfter(b, round)) {
                pointsInFull += field.points(e) * field.count[b];
                after.add(b, field.count[b]);
                inFull += field.count[b];
            } else if (money.spentIn[b] == round) {
                rests.add(b, field.count[b]);
                boolean enough = exact.justEnough(b, round, field.points(e));
                inFull += enough ? field.count[b] : 0;
                theirRest += enough ? 0 : field.count[b];
            }
        }
        Fraction point = exact.paid(round);
        return new Grounds.Shares(
                race.points(Fraction.of(race.cost[c]).over(point)),
                race.money(race.perPoint(point)),
                inFull,
                theirRest,
                race.supporters.voters(c) - inFull - theirRest,
                race.money(point.times(pointsInFull).plus(exact.value(rests))),
                race.money(exact.value(after)));
    }

    private Cause cause(int c) {
        int voters = race.supporters.voters(c);
        if (voters == 0) {
            return new Cause.NoSupport();
        }
        Fraction endowed = endowment.times(voters);
        Fraction left = endowed;
        List<Cause.Spent> spent = new ArrayList<>();
        for (int round = 1; round <= money.rounds(); round++) {
            Fraction amount = spent(c, round);
            if (amount.signum() > 0) {
                spent.add(new Cause.Spent(race.project(money.bought(round)), race.money(amount)));
                left = left.minus(amount);
            }
        }
        Fraction missing = Fraction.of(race.cost[c]).minus(left);
        return new Cause.SupportersSpent(
                race.money(endowed), spent, race.money(left), race.money(missing), chances.support(c));
    }

    /** What the supporters of a project paid for the one bought in a round. */
    private Fraction spent(int c, int round) {
        SharesSum rests = new SharesSum(money, round - 1);
        long pointsInFull = 0;
        Ballots ballots = race.election.ballots();
        for (int e = field.start[c]; e < field.start[c + 1]; e++) {
            int b = field.ballot[e];
            long points = money.hadMoneyBefore(b, round) ? ballots.scoreOf(b, money.bought(round)) : 0;
            if (points > 0 && money.spentIn[b] == round) {
                rests.add(b, field.count[b]);
            } else {
                pointsInFull += points * field.count[b];
            }
        }
        return exact.paid(round).times(pointsInFull).plus(exact.value(rests));
    }
}
