package pl.wspolnie.evaluation.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MeasurementTest {

    private static final LocalDate DAY = LocalDate.of(2015, 3, 31);

    @Test
    void aCountIsItself() {
        assertEquals(
                Optional.of(new BigDecimal("7")), measured(false, "7", null).value());
    }

    @Test
    void aShareIsInPerCent() {
        assertEquals(
                Optional.of(new BigDecimal("66.67")), measured(true, "2", "3").value());
    }

    @Test
    void ofNothingThereIsNoShareNotEvenZero() {
        assertEquals(Optional.empty(), measured(true, "0", "0").value());
        assertEquals(
                Optional.of(new BigDecimal("0.00")), measured(true, "0", "4").value());
    }

    private static Measurement measured(boolean share, String amount, String whole) {
        var programme = new Programme(new ProgrammeInput("Program", ProgrammeKind.PROJECT, null, DAY, DAY, null, null));
        var indicator = new Indicator(
                programme,
                new IndicatorInput(
                        IndicatorKind.RESULT,
                        "Wskaźnik",
                        "spotkania",
                        null,
                        "rejestr",
                        Direction.UP,
                        share,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null));
        var input = new MeasurementInput(
                null, DAY, new BigDecimal(amount), whole == null ? null : new BigDecimal(whole), "urząd", null);
        return new Measurement(indicator, input, null, null);
    }
}
