package pl.wspolnie.budget.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimetableTest {

    private final Timetable timetable = Inputs.edition().timetable();

    @ParameterizedTest
    @CsvSource({
        "5, 1, ANNOUNCED", "6, 1, ANNOUNCED", "6, 2, SUBMISSION", "6, 30, SUBMISSION", "7, 1, VERIFICATION",
        "8, 22, VERIFICATION", "8, 25, VERIFICATION", "8, 28, PRESENTATION", "9, 1, VOTING", "9, 21, VOTING",
        "9, 22, COUNTING"
    })
    void aStageLastsUntilTheNextBegins(int month, int day, Stage stage) {
        assertEquals(stage, timetable.stageOn(Inputs.day(month, day)));
    }

    @Test
    void firstAndLastDayBelongToAStage() {
        assertFalse(timetable.isOpen(Stage.VOTING, Inputs.day(8, 31)));
        assertTrue(timetable.isOpen(Stage.VOTING, Inputs.day(9, 1)));
        assertTrue(timetable.isOpen(Stage.VOTING, Inputs.day(9, 21)));
        assertFalse(timetable.isOpen(Stage.VOTING, Inputs.day(9, 22)));
    }

    @Test
    void aStageThatIsLeftOutIsNeverOpen() {
        assertFalse(timetable.isOpen(Stage.APPEALS, Inputs.day(8, 25)));
        assertFalse(timetable.hasBegun(Stage.APPEALS, Inputs.day(12, 31)));
    }
}
