package pl.wspolnie.forum.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import pl.wspolnie.api.error.Fault;

class InputsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);

    @Test
    void aWordingThatNobodyChangedIsNoProposal() {
        var typed = new RemarkInput("Za długo.", "Pierwszy wiersz\r\ni drugi. ", false);
        assertNull(typed.unless("Pierwszy wiersz\ni drugi.").proposed());
        assertEquals("Pierwszy wiersz\r\ni drugi. ", typed.unless("Inne słowa.").proposed());
    }

    @Test
    void aParagraphIsDividedAtEmptyLines() {
        assertEquals(List.of("Jeden\ndalej.", "Dwa."), new SplitInput("Jeden\ndalej.\n \n\r\nDwa.\n", 1L).parts());
        assertEquals(List.of("Całość."), new SplitInput("\n\nCałość.\n\n", 1L).parts());
    }

    @Test
    void bothDaysForRemarksAreGivenOrNeither() {
        assertEquals(List.of(), Periods.faults(null, null));
        assertEquals(List.of(), Periods.faults(DAY, DAY));
        assertEquals("remarksFrom", Periods.faults(null, DAY).get(0).field());
        assertEquals("remarksTo", Periods.faults(DAY, null).get(0).field());
        assertEquals("remarksTo", Periods.faults(DAY, DAY.minusDays(1)).get(0).field());
    }

    @Test
    void anAdoptionLiesInThePastAndComesBeforeItsForce() {
        assertEquals(List.of("adoptedOn"), fields(DAY.plusDays(1), null, null));
        assertEquals(List.of("inForceFrom"), fields(DAY, DAY.minusDays(1), null));
        assertEquals(List.of("inForceTo"), fields(DAY, DAY.plusDays(14), DAY.plusDays(13)));
        assertEquals(List.of(), fields(DAY, DAY.plusDays(14), DAY.plusDays(14)));
    }

    private static List<String> fields(LocalDate adopted, LocalDate from, LocalDate to) {
        var input = new AdoptionInput(adopted, null, null, "Rada Gminy", null, from, to, 1L);
        return Periods.adoptionFaults(input, DAY).stream().map(Fault::field).toList();
    }

    @Test
    void onlyWhatIsAcceptedIsTakenUp() {
        assertTrue(Standpoint.ACCEPTED.isTaken() && Standpoint.PARTLY.isTaken());
        assertTrue(!Standpoint.REJECTED.isTaken() && !Standpoint.NOT_APPLICABLE.isTaken());
        var several = new AnswersInput(List.of(1L, 2L), Standpoint.REJECTED, "Ustawa na to nie pozwala.", null);
        assertEquals(new AnswerInput(Standpoint.REJECTED, "Ustawa na to nie pozwala.", null, null), several.single());
    }
}
