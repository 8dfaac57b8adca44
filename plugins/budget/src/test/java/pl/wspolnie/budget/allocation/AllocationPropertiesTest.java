package pl.wspolnie.budget.allocation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What must hold for every election. */
class AllocationPropertiesTest {

    private static final List<AllocationRule> RULES = AllocationRules.ids().stream()
            .map(id -> AllocationRules.byId(id).orElseThrow())
            .toList();
    private static final List<AllocationRule> WITH_COMPLETION = List.of(
            new EqualShares(EqualShares.Utility.COST, Completion.ADD1, new BigDecimal("7")),
            new EqualShares(EqualShares.Utility.CARDINALITY, Completion.ADD1_OVER, new BigDecimal("7")),
            new EqualShares(EqualShares.Utility.COST, Completion.ADD1_GREEDY, new BigDecimal("7")),
            new EqualShares(EqualShares.Utility.CARDINALITY, Completion.GREEDY));

    @Provide
    Arbitrary<Election> elections() {
        return Elections.small();
    }

    @Provide
    Arbitrary<AllocationRule> rules() {
        return Arbitraries.of(RULES);
    }

    @Provide
    Arbitrary<AllocationRule> allRules() {
        List<AllocationRule> all = new ArrayList<>(RULES);
        all.addAll(WITH_COMPLETION);
        return Arbitraries.of(all);
    }

    @Property(tries = 800)
    void winnersAreAffordable(@ForAll("elections") Election election, @ForAll("allRules") AllocationRule rule) {
        Outcome outcome = rule.allocate(election);
        assertTrue(outcome.total().compareTo(election.budget()) <= 0);
        assertEquals(election.budget(), outcome.total().add(outcome.left()));
    }

    @Property(tries = 300)
    void greedyLeavesNothingThatFits(@ForAll("elections") Election election) {
        Outcome outcome = new Greedy(Greedy.Merit.VOTES, false).allocate(election);
        for (Project project : election.projects()) {
            assertTrue(outcome.winners().contains(project) || project.cost().compareTo(outcome.left()) > 0);
        }
    }

    @Property(tries = 300)
    void oneMoreVoteNeverUnseatsAWinnerUnderGreedy(@ForAll("elections") Election election) {
        for (Greedy.Merit merit : Greedy.Merit.values()) {
            Greedy rule = new Greedy(merit, false);
            for (Project winner : rule.allocate(election).winners()) {
                Election more = Elections.withVotes(election, winner.id(), 1, BigDecimal.ONE);
                assertTrue(rule.allocate(more).winnerIds().contains(winner.id()));
            }
        }
    }

    @Property(tries = 300)
    void orderOfLinesNeverMatters(
            @ForAll("elections") Election election, @ForAll("allRules") AllocationRule rule, @ForAll Random random) {
        List<String> lines = new ArrayList<>(Elections.text(election).lines().toList());
        int projects = lines.indexOf("PROJECTS");
        int votes = lines.indexOf("VOTES");
        Collections.shuffle(lines.subList(projects + 2, votes), random);
        Collections.shuffle(lines.subList(votes + 2, lines.size()), random);
        Election shuffled = Elections.read(String.join("\n", lines));
        assertEquals(
                rule.allocate(election).winnerIds(), rule.allocate(shuffled).winnerIds());
    }

    @Property(tries = 300)
    void scaleOfMoneyNeverMatters(@ForAll("elections") Election election, @ForAll("rules") AllocationRule rule) {
        for (String factor : List.of("0.001", "3", "1000000")) {
            Election scaled =
                    Elections.scored(election, election.budget(), new BigDecimal(factor), Elections.voters(election));
            assertEquals(
                    rule.allocate(election).winnerIds(), rule.allocate(scaled).winnerIds());
        }
    }

    @Property(tries = 300)
    void nobodyPaysMoreThanTheEndowmentAndPaymentsAddUp(@ForAll("elections") Election election) {
        Election listed = Elections.read(Elections.text(election));
        EqualShares rule = new EqualShares(EqualShares.Utility.COST, Completion.NONE);
        Outcome outcome = rule.allocate(listed);
        Fraction endowment = Fraction.of(election.budget()).over(Fraction.of(election.voters()));
        Fraction paid = Fraction.ZERO;
        for (VoterGroup voter : outcome.groups("voter_id")) {
            assertTrue(voter.spent().compareTo(endowment) <= 0);
            paid = paid.plus(voter.spent());
        }
        assertEquals(Fraction.of(outcome.total()), paid);
    }

    @Property(tries = 300)
    void moneySpentForGroupsAddsUpUnderEveryRule(
            @ForAll("elections") Election election, @ForAll("allRules") AllocationRule rule) {
        Election listed = Elections.read(Elections.text(election));
        Outcome outcome = rule.allocate(listed);
        Fraction spent =
                outcome.groups("voter_id").stream().map(VoterGroup::spent).reduce(Fraction.ZERO, Fraction::plus);
        Fraction total = outcome.winners().stream()
                .filter(project -> listed.supporters(project) > 0)
                .map(project -> Fraction.of(project.cost()))
                .reduce(Fraction.ZERO, Fraction::plus);
        assertEquals(total, spent);
    }

    @Property(tries = 300)
    void whatSupportersPaidAndHaveLeftAddsUp(@ForAll("elections") Election election) {
        Outcome outcome = new EqualShares(EqualShares.Utility.CARDINALITY, Completion.NONE).allocate(election);
        for (Reason reason : outcome.reasons()) {
            if (reason instanceof Reason.Won won && won.grounds() instanceof Grounds.Shares shares) {
                assertEquals(Fraction.of(won.project().cost()), shares.paid());
                assertEquals(
                        won.supporters(), shares.payingInFull() + shares.payingTheirRest() + shares.withoutMoney());
            }
            if (reason instanceof Reason.Lost lost && lost.cause() instanceof Cause.SupportersSpent spent) {
                Fraction sum = spent.spent().stream().map(Cause.Spent::amount).reduce(spent.left(), Fraction::plus);
                assertEquals(spent.endowed(), sum);
                assertTrue(spent.missing().signum() > 0);
                assertTrue(spent.support() > 0 && spent.support() <= 1);
            }
        }
    }

    @Property(tries = 250)
    void whatWouldHaveBeenEnoughIsAndLessIsNot(
            @ForAll("elections") Election election, @ForAll("rules") AllocationRule rule) {
        Outcome outcome = rule.allocate(election);
        AllocationRule held = held(rule, outcome);
        BigDecimal points = highest(election);
        for (Reason reason : outcome.reasons()) {
            if (reason instanceof Reason.Lost lost) {
                String id = lost.project().id();
                lost.needed().votes().ifPresent(votes -> {
                    assertTrue(wins(held, Elections.withVotes(election, id, votes, points), id));
                    assertTrue(votes == 1 || !wins(held, Elections.withVotes(election, id, votes - 1, points), id));
                });
                lost.needed().cost().ifPresent(cost -> {
                    assertTrue(cost.compareTo(lost.project().cost()) < 0);
                    assertTrue(wins(held, withCost(election, id, cost), id));
                });
            }
        }
    }

    private static boolean wins(AllocationRule rule, Election election, String id) {
        return rule.allocate(election).winnerIds().contains(id);
    }

    /** Equal shares with the endowment of an outcome held. */
    private static AllocationRule held(AllocationRule rule, Outcome outcome) {
        if (rule instanceof EqualShares shares) {
            String[] parts = outcome.parameters().get("endowment").split("/");
            BigInteger denominator = parts.length > 1 ? new BigInteger(parts[1]) : BigInteger.ONE;
            return shares.withEndowment(new Fraction(new BigInteger(parts[0]), denominator));
        }
        return rule;
    }

    private static BigDecimal highest(Election election) {
        return Elections.voters(election).stream()
                .flatMap(voter -> voter.values().stream())
                .reduce(BigDecimal.ONE, BigDecimal::max);
    }

    private static Election withCost(Election election, String id, BigDecimal cost) {
        Election.Builder builder = Election.of(VoteType.SCORING, election.budget());
        for (Project project : election.projects()) {
            builder.project(project.id().equals(id) ? project.withCost(cost) : project);
        }
        for (Map<String, BigDecimal> voter : Elections.voters(election)) {
            builder.ballot(voter);
        }
        return builder.build();
    }

    @Property(tries = 300)
    void plainEqualSharesLeavesNoGroupWithAClaim(@ForAll("elections") Election election) {
        Election approvals = approvals(election);
        assertEquals(
                List.of(),
                new EqualShares(EqualShares.Utility.COST, Completion.NONE)
                        .allocate(approvals)
                        .metrics()
                        .ejrCost());
        assertEquals(
                List.of(),
                new EqualShares(EqualShares.Utility.CARDINALITY, Completion.NONE)
                        .allocate(approvals)
                        .metrics()
                        .ejrCardinality());
    }

    private static Election approvals(Election election) {
        Election.Builder builder = Election.of(VoteType.APPROVAL, election.budget());
        election.projects().forEach(builder::project);
        for (Map<String, BigDecimal> voter : Elections.voters(election)) {
            builder.ballot(voter.keySet().stream()
                    .filter(id -> voter.get(id).signum() > 0)
                    .toList());
        }
        return builder.build();
    }

    @Property(tries = 300)
    void figuresAreShares(@ForAll("elections") Election election, @ForAll("rules") AllocationRule rule) {
        Metrics metrics = rule.allocate(election).metrics();
        for (double part :
                new double[] {metrics.coverage(), metrics.exclusion(), metrics.spent(), metrics.meanCost()}) {
            assertTrue(part >= 0 && part <= 1);
        }
        assertEquals(1, metrics.coverage() + metrics.exclusion(), 1e-12);
        assertTrue(metrics.gini() >= -1e-12 && metrics.gini() < 1);
    }
}
