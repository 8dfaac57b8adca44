package pl.wspolnie.budget.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static pl.wspolnie.budget.edition.Inputs.day;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import pl.wspolnie.api.error.Fault;

class EditionChecksTest {

    @Test
    void aSoundEditionHasNoFault() {
        assertEquals(List.of(), fields(Inputs.edition()));
    }

    @Test
    void stagesMayNotOverlap() {
        assertEquals(List.of("verificationFrom"), fields(days(days -> days[2] = day(6, 30))));
        assertEquals(List.of("submissionTo"), fields(days(days -> days[1] = day(6, 1))));
    }

    @Test
    void appealsAndPresentationMayBeLeftOutButNotHalf() {
        assertEquals(List.of(), fields(days(days -> days[6] = days[7] = null)));
        assertEquals(List.of("appealsTo"), fields(days(days -> days[4] = day(8, 24))));
        assertEquals(List.of("votingFrom"), fields(days(days -> days[8] = null)));
    }

    @Test
    void resultsFollowTheVote() {
        assertEquals(List.of("resultsOn"), fields(days(days -> days[10] = day(9, 21))));
        assertEquals(List.of("resultsOn"), fields(days(days -> days[10] = null)));
    }

    @Test
    void poolsAddUpToTheTotal() {
        assertEquals(List.of("total"), fields(pools(Inputs.pool("A", "60000", "30000"))));
        assertEquals(List.of(), fields(pools(Inputs.pool("A", "60000", "30000"), Inputs.pool("B", "40000", "30000"))));
        assertEquals(List.of("pools[0].name"), fields(pools()));
    }

    @Test
    void noProjectMayBeAllowedMoreThanItsPool() {
        assertEquals(List.of("pools[0].projectLimit"), fields(pools(Inputs.pool("A", "100000", "100001"))));
    }

    @Test
    void poolsHaveNamesOfTheirOwn() {
        assertEquals(
                List.of("pools[1].name"),
                fields(pools(Inputs.pool("A", "50000", "1"), Inputs.pool("A", "50000", "1"))));
    }

    @Test
    void blankRowsDoNotCount() {
        var blank = new PoolInput(null, null, null, null, null, null, null, null, null, null);
        assertEquals(List.of(), fields(pools(blank, Inputs.POOL, blank)));
    }

    @Test
    void moreSignaturesThanTheLawAllowsNeedAReason() {
        // Secemin: 4725 residents allow 4 signatures.
        var five = new PoolInput(null, "A", null, new BigDecimal("100000"), null, 3, null, null, 4725, 5);
        assertEquals(List.of("pools[0].signatures"), fields(pools(five)));
        var unknown = new PoolInput(null, "A", null, new BigDecimal("100000"), null, 3, null, null, null, 1);
        assertEquals(List.of("pools[0].residents"), fields(pools(unknown)));
    }

    private static EditionInput days(Consumer<LocalDate[]> change) {
        return Inputs.edition(List.of(Inputs.POOL), days -> {
            change.accept(days);
            return days;
        });
    }

    private static EditionInput pools(PoolInput... pools) {
        return Inputs.edition(List.of(pools), days -> days);
    }

    private static List<String> fields(EditionInput input) {
        return EditionChecks.faults(input).stream().map(Fault::field).toList();
    }
}
