package pl.wspolnie.practices.visit;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnswerTimesTest {

    private static final LocalDate DAY = LocalDate.of(2030, 9, 25);

    private final Visit visit = new Visit(new VisitInput(
            "Wizyta",
            "Gospodarz",
            "Miejsce",
            "Opis",
            DAY,
            DAY,
            60,
            50,
            DAY.minusDays(9),
            DAY.minusDays(5),
            1,
            "",
            List.of(),
            List.of(),
            "Umiem to.",
            null));

    /** Who could see a mean before and after one more answer would know that answer. */
    @Test
    void resultsAreThereOnceNobodyAnswers() {
        assertFalse(visit.hasAllAnswers(DAY));
        assertFalse(visit.hasAllAnswers(DAY.plusDays(14)));
        assertTrue(visit.hasAllAnswers(DAY.plusDays(15)));
    }

    @Test
    void theReportEndsTheAnswers() {
        visit.publishReport(Instant.EPOCH);
        assertTrue(visit.hasAllAnswers(DAY));
    }
}
