package pl.wspolnie.benchmarks;

import java.util.List;
import java.util.function.ToDoubleFunction;

/** What half of the measurements do not exceed. */
final class Median {

    private Median() {}

    static <T> double of(List<T> measured, ToDoubleFunction<T> figure) {
        return measured.stream()
                .mapToDouble(figure)
                .sorted()
                .skip(measured.size() / 2)
                .findFirst()
                .orElseThrow();
    }
}
