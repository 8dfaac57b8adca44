package pl.wspolnie.budget.outcome;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.budget.allocation.Completion;
import pl.wspolnie.budget.allocation.Conditions;
import pl.wspolnie.budget.allocation.Election;
import pl.wspolnie.budget.allocation.Outcome;
import pl.wspolnie.budget.allocation.Reason;
import pl.wspolnie.budget.allocation.VoteType;

class WhyTest {

    /** Three voters for the dear project, two for the cheap one, none for the last; 100 zł. */
    private static final Election ELECTION = Election.of(VoteType.APPROVAL, new BigDecimal("100"))
            .project("dear", "80")
            .project("cheap", "30")
            .project("lonely", "10")
            .project("huge", "101")
            .ballots(3, List.of("dear", "huge"))
            .ballots(2, List.of("cheap"))
            .build();

    @Test
    void greedyTellsPlacesAndWhatWasLeft() {
        var rule = NamedRule.of("greedy-votes").rule();
        assertEquals(
                Map.of(
                        "dear", "budget.why.votes",
                        "cheap", "budget.why.fit",
                        "lonely", "budget.why.nobody",
                        "huge", "budget.why.dear"),
                keys(rule.allocate(ELECTION, Conditions.NONE.withMinimumVotes(BigDecimal.ONE))));
    }

    @Test
    void stoppingIsToldOfTheProjectThatStopped() {
        var rule = NamedRule.of("greedy-ratio-stop").rule();
        assertEquals("budget.why.ratio", keys(rule.allocate(ELECTION)).get("cheap"));
    }

    @Test
    void equalSharesTellsWhoPaid() {
        var rule = new NamedRule("mes-cost", Completion.NONE, 1).rule();
        assertEquals(
                Map.of(
                        "dear", "budget.why.spent",
                        "cheap", "budget.why.shares",
                        "lonely", "budget.why.nobody",
                        "huge", "budget.why.spent"),
                keys(rule.allocate(ELECTION)));
    }

    @Test
    void conditionsAreTold() {
        var rule = NamedRule.of("greedy-votes").rule();
        var few = rule.allocate(ELECTION, Conditions.NONE.withMinimumVotes(new BigDecimal("3")));
        assertEquals("budget.why.few", keys(few).get("cheap"));
        var low = rule.allocate(ELECTION, Conditions.NONE.withMinimumTurnout(6));
        assertEquals("budget.why.turnout", keys(low).get("dear"));
    }

    @Test
    void theCheapOneNeededOneVoteMore() {
        var outcome = NamedRule.of("greedy-votes").rule().allocate(ELECTION);
        var cheap = reason(outcome, "cheap");
        // With three votes it goes before the dear one, being cheaper; and 20 zł were left when its turn came.
        assertEquals(
                List.of(1, 20),
                new Why("PLN").needed(cheap).map(WhyTest::numbers).orElseThrow());
    }

    private static List<Integer> numbers(Text needed) {
        var cost = (Text) needed.arguments().get(1);
        return List.of(
                (Integer) needed.arguments().get(0),
                ((BigDecimal) cost.arguments().get(0)).intValueExact());
    }

    private static Reason reason(Outcome outcome, String id) {
        return outcome.reasons().stream()
                .filter(reason -> reason.project().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, String> keys(Outcome outcome) {
        var why = new Why("PLN");
        return outcome.reasons().stream()
                .collect(Collectors.toMap(reason -> reason.project().id(), reason -> why.of(reason)
                        .key()));
    }
}
