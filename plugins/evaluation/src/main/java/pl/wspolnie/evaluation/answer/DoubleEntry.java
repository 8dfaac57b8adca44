package pl.wspolnie.evaluation.answer;

import java.util.List;
import java.util.Optional;

/**
 * How well sheets were typed, seen from those that were typed twice.
 *
 * @param sheets how many were typed twice
 * @param values how many values stand on them
 * @param differences where the two entries differ
 */
public record DoubleEntry(int sheets, int values, List<Difference> differences) {

    public DoubleEntry {
        differences = List.copyOf(differences);
    }

    /**
     * A value that was typed differently.
     *
     * @param first as it was typed first, {@code null} for nothing
     * @param second as it was typed the second time, {@code null} for nothing
     */
    public record Difference(int sheet, String key, String first, String second) {}

    /** The share of values that differ, 0 to 1; empty where nothing was typed twice. */
    public Optional<Double> rate() {
        return values == 0 ? Optional.empty() : Optional.of((double) differences.size() / values);
    }

    /** What is kept of it in a sealed wave; {@code null} where nothing was typed twice. */
    String text() {
        return sheets == 0 ? null : sheets + " " + values + " " + differences.size();
    }
}
