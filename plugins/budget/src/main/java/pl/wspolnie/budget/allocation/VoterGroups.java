package pl.wspolnie.budget.allocation;

import java.math.BigInteger;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Sums up what was spent for voters that have something in common. */
final class VoterGroups {

    private final Map<String, Sum> sums = new TreeMap<>();

    private VoterGroups() {}

    static List<VoterGroup> by(String column, Election election, List<Project> winners, Payments payments) {
        Roll roll = election.roll();
        int place = roll.columns().indexOf(column);
        if (place < 0) {
            return List.of();
        }
        VoterGroups groups = new VoterGroups();
        boolean[] served = served(election, winners);
        for (int voter = 0; voter < roll.size(); voter++) {
            Sum sum = groups.sums.computeIfAbsent(roll.row(voter).get(place), name -> new Sum());
            sum.add(served[roll.ballot(voter)], payments.numerator(roll.ballot(voter)));
        }
        return groups.sums.entrySet().stream()
                .map(entry -> entry.getValue().group(entry.getKey(), payments.denominator()))
                .toList();
    }

    private static boolean[] served(Election election, List<Project> winners) {
        Set<Project> won = new HashSet<>(winners);
        boolean[] served = new boolean[election.ballots().size()];
        Supporters supporters = election.supporters();
        for (int c = 0; c < election.projects().size(); c++) {
            if (won.contains(election.projects().get(c))) {
                for (int e = supporters.start(c); e < supporters.end(c); e++) {
                    served[supporters.ballot(e)] = true;
                }
            }
        }
        return served;
    }

    private static final class Sum {

        private int voters;
        private int withWinner;
        private BigInteger spent = BigInteger.ZERO;

        void add(boolean served, BigInteger amount) {
            voters++;
            withWinner += served ? 1 : 0;
            spent = spent.add(amount);
        }

        VoterGroup group(String name, BigInteger denominator) {
            return new VoterGroup(name, voters, withWinner, new Fraction(spent, denominator));
        }
    }
}
