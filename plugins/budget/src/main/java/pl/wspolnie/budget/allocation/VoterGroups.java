package pl.wspolnie.budget.allocation;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Sums up what was spent for voters that have something in common. */
final class VoterGroups {

    private VoterGroups() {}

    static List<VoterGroup> by(String column, Election election, List<Project> winners, List<Fraction> payments) {
        Roll roll = election.roll();
        int place = roll.columns().indexOf(column);
        if (place < 0) {
            return List.of();
        }
        Map<String, int[]> counts = new TreeMap<>();
        for (int voter = 0; voter < roll.size(); voter++) {
            String name = roll.row(voter).get(place);
            counts.computeIfAbsent(name, unseen -> new int[election.ballots().size()])[roll.ballot(voter)]++;
        }
        boolean[] served = served(election, winners);
        return counts.entrySet().stream()
                .map(entry -> group(entry.getKey(), entry.getValue(), served, payments))
                .toList();
    }

    private static VoterGroup group(String name, int[] counts, boolean[] served, List<Fraction> payments) {
        int voters = 0;
        int withWinner = 0;
        FractionSum spent = new FractionSum();
        for (int b = 0; b < counts.length; b++) {
            voters += counts[b];
            withWinner += served[b] ? counts[b] : 0;
            spent.add(payments.get(b), counts[b]);
        }
        return new VoterGroup(name, voters, withWinner, spent.value());
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
}
