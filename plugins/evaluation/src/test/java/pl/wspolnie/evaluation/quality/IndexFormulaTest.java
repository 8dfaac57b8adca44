package pl.wspolnie.evaluation.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class IndexFormulaTest {

    @Test
    void equalWeightsGiveTheMean() {
        assertEquals(
                Optional.of(new BigDecimal("50.0")),
                IndexFormula.of(Scale.HUNDRED, List.of(scored("1", "20"), scored("1", "80"))));
    }

    @Test
    void weightsCount() {
        // (3·20 + 1·80) / 4
        assertEquals(
                Optional.of(new BigDecimal("35.0")),
                IndexFormula.of(Scale.HUNDRED, List.of(scored("3", "20"), scored("1", "80"))));
    }

    @Test
    void oneToFiveBecomesNoughtToHundred() {
        assertEquals(Optional.of(new BigDecimal("0.0")), IndexFormula.of(Scale.FIVE, List.of(scored("1", "1"))));
        assertEquals(Optional.of(new BigDecimal("100.0")), IndexFormula.of(Scale.FIVE, List.of(scored("1", "5"))));
        // 3, 2, 3, 3, 2, 3: the mean of 50, 25, 50, 50, 25, 50
        var six = List.of(
                scored("1", "3"),
                scored("1", "2"),
                scored("1", "3"),
                scored("1", "3"),
                scored("1", "2"),
                scored("1", "3"));
        assertEquals(Optional.of(new BigDecimal("41.7")), IndexFormula.of(Scale.FIVE, six));
    }

    @Test
    void whatHasNoWeightDoesNotCountAndNeedsNoScore() {
        var components = List.of(scored("1", "40"), new IndexComponent(null, "Obserwowany", null, BigDecimal.ZERO));
        assertEquals(Optional.of(new BigDecimal("40.0")), IndexFormula.of(Scale.HUNDRED, components));
    }

    @Test
    void oneScoreMissingAndThereIsNoNumber() {
        var components = List.of(scored("1", "40"), new IndexComponent(null, "Bez oceny", null, BigDecimal.ONE));
        assertEquals(Optional.empty(), IndexFormula.of(Scale.HUNDRED, components));
    }

    @Test
    void withoutAnyWeightNothingIsDivided() {
        assertEquals(Optional.empty(), IndexFormula.of(Scale.HUNDRED, List.of(scored("0", "40"))));
        assertEquals(Optional.empty(), IndexFormula.of(Scale.HUNDRED, List.of()));
    }

    private static IndexComponent scored(String weight, String score) {
        return new IndexComponent(null, "Obszar", null, new BigDecimal(weight))
                .scored(new ScoreInput("Obszar", new BigDecimal(score), "powód", null));
    }
}
