package pl.wspolnie.budget.allocation;

import java.util.Arrays;
import java.util.List;

/** What each voter would have paid if the supporters of every funded project had shared its cost equally. */
final class EqualPayments {

    private EqualPayments() {}

    static List<Fraction> of(Race race, List<Integer> winners) {
        Fraction[] payments = new Fraction[race.election.ballots().size()];
        Arrays.fill(payments, Fraction.ZERO);
        winners.forEach(c -> add(race, c, payments));
        return Arrays.asList(payments);
    }

    /** Adds the equal shares of one project; one without supporters is paid by nobody. */
    static void add(Race race, int c, Fraction[] payments) {
        Supporters supporters = race.supporters;
        if (supporters.voters(c) > 0) {
            Fraction share = race.money(Fraction.of(race.cost[c], supporters.voters(c)));
            for (int e = supporters.start(c); e < supporters.end(c); e++) {
                payments[supporters.ballot(e)] = payments[supporters.ballot(e)].plus(share);
            }
        }
    }
}
