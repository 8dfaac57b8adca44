package pl.wspolnie.evaluation.quality;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * One number from several scores: their mean, weighted, on the scale from 0 to 100 and with one decimal.
 *
 * <p>With the weight w and the score s of each area on that scale: Σ(w·s) / Σw. A score c from 1 to 5 counts as
 * (c − 1) / 4 · 100.
 */
public final class IndexFormula {

    private IndexFormula() {}

    /** Empty while an area that has weight is not scored, and where nothing has weight. */
    public static Optional<BigDecimal> of(Scale scale, List<IndexComponent> components) {
        var counted = components.stream()
                .filter(component -> component.weight().signum() > 0)
                .toList();
        if (counted.isEmpty() || counted.stream().anyMatch(component -> component.score() == null)) {
            return Optional.empty();
        }
        var weights = counted.stream().map(IndexComponent::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
        var sum = counted.stream()
                .map(component -> component.weight().multiply(scale.ofHundred(component.score())))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return Optional.of(sum.divide(weights, 1, RoundingMode.HALF_UP));
    }

    /** A score on the common scale with one decimal; empty if there is none. */
    public static Optional<BigDecimal> ofHundred(Scale scale, IndexComponent component) {
        return Optional.ofNullable(component.score())
                .map(score -> scale.ofHundred(score).setScale(1, RoundingMode.HALF_UP));
    }
}
