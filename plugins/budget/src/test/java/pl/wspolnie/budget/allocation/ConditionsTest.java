package pl.wspolnie.budget.allocation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A regulation's conditions hold for every rule. */
class ConditionsTest {

    /** 3 voters for the pump and the pool, 2 for the path: everybody can pay for what they want. */
    private static final Election ELECTION = Election.of(VoteType.APPROVAL, new BigDecimal("100"))
            .project("pump", "20")
            .project("pool", "25")
            .project("path", "30")
            .ballots(3, List.of("pump", "pool"))
            .ballots(2, List.of("path"))
            .build();

    static List<AllocationRule> rules() {
        return AllocationRules.ids().stream()
                .map(id -> AllocationRules.byId(id).orElseThrow())
                .toList();
    }

    private static Map<String, Cause> causes(Outcome outcome) {
        return outcome.reasons().stream()
                .filter(Reason.Lost.class::isInstance)
                .map(Reason.Lost.class::cast)
                .collect(Collectors.toMap(lost -> lost.project().id(), Reason.Lost::cause));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void nothingAgreedFundsAll(AllocationRule rule) {
        assertEquals(Set.of("pump", "pool", "path"), rule.allocate(ELECTION).winnerIds());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void tooFewVotesPutAProjectOut(AllocationRule rule) {
        Conditions conditions = Conditions.NONE.withMinimumVotes(new BigDecimal("3"));
        Outcome outcome = rule.allocate(ELECTION, conditions);
        assertEquals(Set.of("pump", "pool"), outcome.winnerIds());
        assertEquals(Map.of("path", new Cause.TooFewVotes(new BigDecimal("3"))), causes(outcome));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void lowTurnoutFundsNothing(AllocationRule rule) {
        Outcome outcome = rule.allocate(ELECTION, Conditions.NONE.withMinimumTurnout(6));
        assertEquals(Set.of(), outcome.winnerIds());
        assertEquals(new Cause.LowTurnout(5, 6), causes(outcome).get("pump"));
        assertEquals(
                3,
                rule.allocate(ELECTION, Conditions.NONE.withMinimumTurnout(5))
                        .winners()
                        .size());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void barredProjectsStayOut(AllocationRule rule) {
        Outcome outcome = rule.allocate(ELECTION, Conditions.NONE.withBarred(Set.of("pump")));
        assertEquals(Set.of("pool", "path"), outcome.winnerIds());
        assertEquals(Map.of("pump", new Cause.Barred()), causes(outcome));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void ofProjectsInConflictTheFirstToWinStands(AllocationRule rule) {
        Conditions conditions = Conditions.NONE.withConflicts(List.of(Set.of("pump", "pool")));
        Outcome outcome = rule.allocate(ELECTION, conditions);
        assertEquals(Set.of("pump", "path"), outcome.winnerIds());
        assertEquals(Map.of("pool", new Cause.Conflict(ELECTION.project("pump"))), causes(outcome));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void fundedProjectsTakeTheirMoneyFirst(AllocationRule rule) {
        Conditions conditions = Conditions.NONE
                .withFunded(Set.of("path"))
                .withMinimumVotes(new BigDecimal("3"))
                .withConflicts(List.of(Set.of("path", "pool")));
        Outcome outcome = rule.allocate(ELECTION, conditions);
        assertEquals(
                List.of("path", "pump"),
                outcome.winners().stream().map(Project::id).toList());
        assertEquals(Award.Stage.BEFOREHAND, outcome.awards().get(0).stage());
        assertEquals(new BigDecimal("50"), outcome.left());
        assertEquals(Map.of("pool", new Cause.Conflict(ELECTION.project("path"))), causes(outcome));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void conditionsThatMakeNoSenseAreRefused(AllocationRule rule) {
        assertThrows(
                IllegalArgumentException.class,
                () -> rule.allocate(ELECTION, Conditions.NONE.withBarred(Set.of("unknown"))));
        assertThrows(
                IllegalArgumentException.class,
                () -> Conditions.NONE.withFunded(Set.of("pump")).withBarred(Set.of("pump")));
        Election poor = Election.of(VoteType.APPROVAL, BigDecimal.TEN)
                .project("pump", "20")
                .build();
        assertThrows(
                IllegalArgumentException.class, () -> rule.allocate(poor, Conditions.NONE.withFunded(Set.of("pump"))));
    }
}
