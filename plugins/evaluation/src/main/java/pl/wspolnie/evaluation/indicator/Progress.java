package pl.wspolnie.evaluation.indicator;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import java.util.Optional;

/**
 * How far an indicator has come from its baseline to its target.
 *
 * @param state in a word
 * @param share of the way, 1 at the target, negative beyond the baseline; empty where the two are the same or one is
 *     not known, since a division by zero tells nothing
 */
public record Progress(State state, Optional<Double> share) {

    /** Where an indicator stands. */
    public enum State {
        /** No target, or nothing measured. */
        NO_DATA,
        REACHED,
        /** Nearer to the target than at the baseline. */
        ON_THE_WAY,
        /** Where it was, or not to be told from it. */
        NOT_YET,
        /** Farther from the target than at the baseline. */
        AWAY;

        /** The last part of its message key. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The kind of its badge. */
        public String badge() {
            return switch (this) {
                case REACHED -> "good";
                case ON_THE_WAY -> "progress";
                case AWAY -> "bad";
                case NO_DATA, NOT_YET -> "neutral";
            };
        }
    }

    private static final Progress UNKNOWN = new Progress(State.NO_DATA, Optional.empty());

    /** @param baseline {@code null} where it is not known; what should grow then starts from nothing */
    static Progress of(Direction direction, BigDecimal baseline, BigDecimal target, Optional<BigDecimal> value) {
        if (target == null || value.isEmpty()) {
            return UNKNOWN;
        }
        var share = share(direction, baseline, target, value.get());
        var state = direction.reaches(value.get(), target) ? State.REACHED : stateOf(share);
        return new Progress(state, share);
    }

    private static Optional<Double> share(
            Direction direction, BigDecimal baseline, BigDecimal target, BigDecimal value) {
        if (baseline == null && direction == Direction.DOWN) {
            return Optional.empty();
        }
        var start = baseline == null ? BigDecimal.ZERO : baseline;
        var way = target.subtract(start);
        return way.signum() == 0
                ? Optional.empty()
                : Optional.of(
                        value.subtract(start).divide(way, MathContext.DECIMAL64).doubleValue());
    }

    private static State stateOf(Optional<Double> share) {
        double way = share.orElse(0.0);
        if (way == 0) {
            return State.NOT_YET;
        }
        return way > 0 ? State.ON_THE_WAY : State.AWAY;
    }
}
