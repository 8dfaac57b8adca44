package pl.wspolnie.evaluation.show;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * Values over time as a line, drawn in a field of {@link #WIDTH} by {@link #HEIGHT}.
 *
 * @param points by day
 * @param target where it should get to, or {@code null}
 * @param targetShown the target in the reader's language
 * @param least the lowest value that the field shows, or {@code null} for that of the points or zero
 * @param most the highest, or {@code null}
 */
public record TimeChart(List<Point> points, Double target, String targetShown, Double least, Double most) {

    public static final int WIDTH = 360;
    public static final int HEIGHT = 190;
    public static final int LEFT = 26;
    public static final int RIGHT = 334;
    public static final int TOP = 34;
    public static final int BOTTOM = 156;

    /** How wide a letter is, about. */
    private static final int LETTER = 7;

    /**
     * A value.
     *
     * @param shown the value in the reader's language
     * @param when the day or year as it stands below the line
     */
    public record Point(LocalDate day, double value, String shown, String when) {}

    public TimeChart {
        points = List.copyOf(points);
    }

    public boolean isEmpty() {
        return points.isEmpty();
    }

    /** From left to right in the order of days; a point alone stands in the middle. */
    public String x(Point point) {
        var first = points.get(0).day();
        long span = ChronoUnit.DAYS.between(first, points.get(points.size() - 1).day());
        double share = span == 0 ? 0.5 : (double) ChronoUnit.DAYS.between(first, point.day()) / span;
        return coordinate(LEFT + share * (RIGHT - LEFT));
    }

    public String y(double value) {
        double low = low();
        double high = high();
        double share = high > low ? (value - low) / (high - low) : 0.5;
        return coordinate(BOTTOM - share * (BOTTOM - TOP));
    }

    /** The corners of the line. */
    public String line() {
        return points.stream().map(point -> x(point) + "," + y(point.value())).collect(Collectors.joining(" "));
    }

    /** Words at the edges lean inwards, so that none is cut off. */
    public String anchor(Point point) {
        if (points.size() == 1) {
            return "middle";
        } else if (point.equals(points.get(0))) {
            return "start";
        }
        return point.equals(points.get(points.size() - 1)) ? "end" : "middle";
    }

    /** Days are written below the first and the last point alone, where there is no room for all. */
    public boolean isLabelled(Point point) {
        int longest =
                points.stream().mapToInt(each -> each.when().length()).max().orElse(0);
        return !anchor(point).equals("middle") || points.size() * (longest + 2) * LETTER <= RIGHT - LEFT;
    }

    private double low() {
        return least != null ? least : Math.min(0, values().min().orElse(0));
    }

    private double high() {
        return most != null ? most : values().max().orElse(0);
    }

    private DoubleStream values() {
        return Stream.concat(points.stream().map(Point::value), Stream.ofNullable(target))
                .mapToDouble(Double::doubleValue);
    }

    private static String coordinate(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
