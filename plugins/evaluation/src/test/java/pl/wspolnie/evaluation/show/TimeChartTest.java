package pl.wspolnie.evaluation.show;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import pl.wspolnie.evaluation.show.TimeChart.Point;

class TimeChartTest {

    private static final Point FIRST = point(1, 0);
    private static final Point MIDDLE = point(11, 5);
    private static final Point LAST = point(21, 10);

    @Test
    void fillsItsFieldFromEdgeToEdge() {
        var chart = new TimeChart(List.of(FIRST, MIDDLE, LAST), null, null, null, null);
        assertEquals("26.0,156.0 180.0,95.0 334.0,34.0", chart.line());
        assertEquals(
                List.of("start", "middle", "end"),
                chart.points().stream().map(chart::anchor).toList());
    }

    @Test
    void aTargetAboveAllPointsMakesRoom() {
        var chart = new TimeChart(List.of(FIRST, LAST), 20.0, "20", null, null);
        assertEquals("95.0", chart.y(10));
        assertEquals("34.0", chart.y(20));
    }

    @Test
    void onePointStandsInTheMiddle() {
        var chart = new TimeChart(List.of(LAST), null, null, 0.0, 100.0);
        assertEquals("180.0", chart.x(LAST));
        assertEquals("143.8", chart.y(10));
    }

    @Test
    void nothingButZeroIsDrawnWithoutDividingByIt() {
        assertEquals("95.0", new TimeChart(List.of(FIRST), null, null, null, null).y(0));
    }

    @Test
    void daysThatWouldLieOnEachOtherAreLeftOut() {
        var chart = new TimeChart(
                List.of(dated(1, "1 listopada 2013"), dated(9, "9 listopada 2013"), dated(30, "30 listopada 2013")),
                null,
                null,
                null,
                null);
        assertEquals(
                List.of(true, false, true),
                chart.points().stream().map(chart::isLabelled).toList());
        var years =
                new TimeChart(List.of(dated(1, "2013"), dated(9, "2014"), dated(30, "2015")), null, null, null, null);
        assertEquals(
                List.of(true, true, true),
                years.points().stream().map(years::isLabelled).toList());
    }

    private static Point dated(int day, String when) {
        return new Point(LocalDate.of(2013, 11, day), 1, "1", when);
    }

    private static Point point(int day, double value) {
        return new Point(LocalDate.of(2015, 1, day), value, String.valueOf(value), "");
    }
}
