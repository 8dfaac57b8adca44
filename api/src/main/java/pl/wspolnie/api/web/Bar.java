package pl.wspolnie.api.web;

/**
 * A bar of a chart.
 *
 * @param label what it stands for
 * @param value its length, in the unit of the chart, not negative
 * @param shown the value in the reader's language
 * @param kind {@code main}, {@code good} or {@code faint}; the label or the value says in words what the colour says
 */
public record Bar(String label, double value, String shown, String kind) {

    public static Bar of(String label, double value, String shown) {
        return new Bar(label, value, shown, "main");
    }
}
