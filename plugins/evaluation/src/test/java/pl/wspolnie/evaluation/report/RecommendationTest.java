package pl.wspolnie.evaluation.report;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class RecommendationTest {

    private static final LocalDate DUE = LocalDate.of(2015, 6, 30);

    private final Recommendation recommendation =
            new Recommendation(null, new RecommendationInput("wniosek", "zalecenie", "urząd", null, DUE, null), null);

    @Test
    void isLateTheDayAfterItWasDue() {
        assertFalse(recommendation.isLate(DUE));
        assertTrue(recommendation.isLate(DUE.plusDays(1)));
    }

    @Test
    void whatIsDoneOrDeclinedIsNeverLate() {
        recommendation.become(RecommendationStatus.DONE);
        assertFalse(recommendation.isLate(DUE.plusDays(1)));
        recommendation.become(RecommendationStatus.DECLINED);
        assertFalse(recommendation.isLate(DUE.plusDays(1)));
    }
}
