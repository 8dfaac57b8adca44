package pl.wspolnie.budget.outcome;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import pl.wspolnie.api.data.Records;
import pl.wspolnie.api.figures.Period;

class OutcomeFiguresTest {

    private static final Period YEAR = new Period(LocalDate.of(2015, 1, 1), LocalDate.of(2015, 12, 31));

    private final List<Object> asked = new ArrayList<>();

    @Test
    void whatWasNotPublishedIsNotZero() {
        assertEquals(Optional.empty(), new VotersFigure(published()).value(YEAR));
        assertEquals(Optional.empty(), new SelectedFigure(published(), counting(0)).value(YEAR));
        assertEquals(Optional.empty(), new SelectedFigure(published(), counting(0)).valueOf(7, YEAR));
    }

    @Test
    void votersOfAllPublishedOutcomesAreAdded() {
        var figure = new VotersFigure(published(result(12), result(30)));
        assertEquals(Optional.of(BigDecimal.valueOf(42)), figure.value(YEAR));
    }

    @Test
    void selectedProjectsAreCountedAndThoseOfOneOrganisationAmongThem() {
        var figure = new SelectedFigure(
                published(result(5, line(1, true), line(2, false)), result(5, line(3, true))), counting(1));
        assertEquals(Optional.of(BigDecimal.valueOf(2)), figure.value(YEAR));
        assertEquals(Optional.of(BigDecimal.ONE), figure.valueOf(7, YEAR));
        assertEquals(List.of(Map.of("selected", List.of(1L, 3L), "organisation", 7L)), asked);
    }

    private static PublishedResults published(Result... results) {
        return new PublishedResults() {
            @Override
            List<Result> in(Period period) {
                return List.of(results);
            }
        };
    }

    private static Result result(int voters, ResultLine... lines) {
        var result = new Result();
        result.compute("", voters, List.of(lines));
        return result;
    }

    private static ResultLine line(long proposal, boolean selected) {
        return new ResultLine(proposal, BigDecimal.ONE, selected);
    }

    /** Records that count the same whatever they are asked, and keep what they were asked. */
    private Records counting(long count) {
        return (Records) Proxy.newProxyInstance(
                Records.class.getClassLoader(), new Class<?>[] {Records.class}, (proxy, method, arguments) -> {
                    asked.add(arguments[2]);
                    return count;
                });
    }
}
