package pl.wspolnie.budget.allocation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Random elections, full of ties, against the slow and obvious way to compute each rule. */
class AgainstReferenceTest {

    @Provide
    Arbitrary<Election> elections() {
        return Elections.small();
    }

    @Property(tries = 1000)
    void greedyAndPhragmen(@ForAll("elections") Election election) {
        for (String rule :
                new String[] {"greedy-votes", "greedy-votes-stop", "greedy-ratio", "greedy-ratio-stop", "phragmen"}) {
            check(election, rule, Completion.NONE);
        }
    }

    @Property(tries = 1500)
    void equalShares(@ForAll("elections") Election election) {
        check(election, "mes-cost", Completion.NONE);
        check(election, "mes-cardinality", Completion.NONE);
        check(election, "mes-cost", Completion.GREEDY);
    }

    @Property(tries = 250)
    void equalSharesStepByStep(@ForAll("elections") Election election) {
        for (Completion completion : new Completion[] {Completion.ADD1, Completion.ADD1_OVER, Completion.ADD1_GREEDY}) {
            check(election, "mes-cost", completion);
            check(election, "mes-cardinality", completion);
        }
    }

    private static void check(Election election, String rule, Completion completion) {
        Outcome outcome = AllocationRules.byId(rule, completion, BigDecimal.ONE)
                .orElseThrow()
                .allocate(election);
        assertEquals(
                new Reference(election).winners(rule, completion),
                outcome.winnerIds(),
                () -> rule + " " + completion.code() + "\n" + Elections.text(election));
    }
}
