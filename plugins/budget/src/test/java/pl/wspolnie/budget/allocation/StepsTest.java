package pl.wspolnie.budget.allocation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Growing endowments, with steps that pass over many, against one run for each. */
class StepsTest {

    @Property(tries = 300)
    void noStepPassesOverAChange(@ForAll Random random) {
        Election election = election(random);
        BigDecimal increment = new BigDecimal(List.of("1", "0.1", "0.03").get(random.nextInt(3)));
        for (EqualShares.Utility utility : EqualShares.Utility.values()) {
            for (Completion completion : List.of(Completion.ADD1, Completion.ADD1_OVER)) {
                EqualShares rule = new EqualShares(utility, completion, increment);
                Outcome expected = oneByOne(election, rule);
                Outcome outcome = rule.allocate(election);
                assertEquals(expected.winners(), outcome.winners(), () -> Elections.text(election));
                assertEquals(expected.ties(), outcome.ties());
                assertEquals(
                        expected.parameters().get("endowment"),
                        outcome.parameters().get("endowment"));
            }
        }
    }

    private static Outcome oneByOne(Election election, EqualShares rule) {
        Fraction each = new Fraction(
                Fraction.of(election.budget())
                        .over(Fraction.of(election.voters()))
                        .floor(),
                BigInteger.ONE);
        Outcome last = null;
        while (true) {
            Outcome next = new EqualShares(rule.utility(), Completion.NONE)
                    .withEndowment(each)
                    .allocate(election);
            if (next.total().compareTo(election.budget()) > 0) {
                return last;
            }
            last = next;
            if (ended(election, last, rule.completion() == Completion.ADD1)) {
                return last;
            }
            each = each.plus(Fraction.of(rule.increment()));
        }
    }

    private static boolean ended(Election election, Outcome outcome, boolean whenExhausted) {
        List<Project> open = new ArrayList<>(election.projects());
        open.removeIf(project -> outcome.winners().contains(project) || election.supporters(project) == 0);
        boolean nothingFits = open.stream().allMatch(project -> project.cost().compareTo(outcome.left()) > 0);
        return open.isEmpty() || whenExhausted && nothingFits;
    }

    /** Costs high enough for hundreds of steps; some equal, for ties. */
    private static Election election(Random random) {
        int projects = 3 + random.nextInt(8);
        int voters = 4 + random.nextInt(25);
        boolean points = random.nextInt(3) == 0;
        int[] costs = random.ints(projects, 1, 8).map(cost -> cost * 40).toArray();
        for (int c = 0; c < projects; c++) {
            costs[c] += random.nextInt(3) == 0 ? random.nextInt(40) : 0;
        }
        int budget = 1 + random.nextInt(Arrays.stream(costs).sum());
        Election.Builder builder =
                Election.of(points ? VoteType.SCORING : VoteType.APPROVAL, BigDecimal.valueOf(budget));
        for (int c = 0; c < projects; c++) {
            builder.project("p" + c, String.valueOf(costs[c]));
        }
        for (int voter = 0; voter < voters; voter++) {
            Map<String, BigDecimal> ballot = new TreeMap<>();
            random.ints(1 + random.nextInt(4), 0, projects)
                    .forEach(c -> ballot.put("p" + c, BigDecimal.valueOf(random.nextInt(5))));
            if (points) {
                builder.ballot(ballot);
            } else {
                builder.ballot(List.copyOf(ballot.keySet()));
            }
        }
        return builder.build();
    }
}
