package pl.wspolnie.practices.visit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import pl.wspolnie.api.error.Fault;

class VisitChecksTest {

    private static final LocalDate START = LocalDate.of(2030, 9, 25);

    @Test
    void aVisitThatHoldsTogetherHasNoFault() {
        assertEquals(List.of(), fields(visit(3, "A\nB\nC", 3, START.plusDays(1), START.minusDays(9))));
    }

    @Test
    void roundsAndWorkshopsGoTogether() {
        assertEquals(List.of("workshops"), fields(visit(2, "A\nB\nC", 2, START, START.minusDays(9))));
        assertEquals(List.of(), fields(visit(2, "A\nB\nC", 0, START, START.minusDays(9))));
    }

    @Test
    void twoGroupsAreNeverAtTheSameWorkshop() {
        assertEquals(List.of("groups"), fields(visit(3, "A\nB", 2, START, START.minusDays(9))));
    }

    @Test
    void seatsAreNotKeptLongerThanRegistrationLasts() {
        assertEquals(List.of("keptUntil"), fields(visit(1, "", 0, START, START.minusDays(1))));
    }

    @Test
    void hoursLieWithinTheVisit() {
        assertEquals(List.of("programme[0].day"), fields(visit(1, "A", 1, START.plusDays(9), START.minusDays(9))));
    }

    private static List<String> fields(VisitInput input) {
        return VisitChecks.faults(input).stream().map(Fault::field).toList();
    }

    private static VisitInput visit(int groups, String workshops, int rounds, LocalDate day, LocalDate kept) {
        var programme = IntStream.range(0, rounds)
                .mapToObj(round -> new ProgrammeInput(day, "0" + (round + 1) + ":00", null, "Warsztat", null, true))
                .toList();
        return new VisitInput(
                "Wizyta",
                "Gospodarz",
                "Miejsce",
                "Opis",
                START,
                START.plusDays(2),
                60,
                50,
                kept,
                START.minusDays(5),
                groups,
                workshops,
                programme,
                List.of(),
                "",
                null);
    }
}
