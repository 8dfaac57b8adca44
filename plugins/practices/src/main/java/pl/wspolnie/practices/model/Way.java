package pl.wspolnie.practices.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How far something has come from a practice to a rule.
 *
 * @param stages every stage in its order
 * @param <S> what is known of a step
 */
public record Way<S>(List<Reached<S>> stages) {

    public Way {
        stages = List.copyOf(stages);
    }

    /** How a stage stands. */
    public enum State {
        DONE,
        /** Nothing is written down though later stages were reached. */
        SKIPPED,
        NEXT,
        AHEAD;

        /** For message keys and looks. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A stage with what was done in it, the earliest first. */
    public record Reached<S>(Stage stage, State state, List<S> steps) {}

    /** The way of what was done by stage. */
    static <S> Way<S> of(Map<Stage, List<S>> steps) {
        int last = Arrays.stream(Stage.values())
                .filter(stage -> !steps.getOrDefault(stage, List.of()).isEmpty())
                .mapToInt(Stage::ordinal)
                .max()
                .orElse(-1);
        var stages = new ArrayList<Reached<S>>();
        for (var stage : Stage.values()) {
            var done = steps.getOrDefault(stage, List.of());
            stages.add(new Reached<>(stage, state(stage.ordinal(), last, done), done));
        }
        return new Way<>(stages);
    }

    private static State state(int stage, int last, Collection<?> done) {
        if (!done.isEmpty()) {
            return State.DONE;
        } else if (stage < last) {
            return State.SKIPPED;
        }
        return stage == last + 1 ? State.NEXT : State.AHEAD;
    }

    /** The furthest stage that was reached, or {@code null}. */
    public Stage reached() {
        return stages.stream()
                .filter(stage -> stage.state() == State.DONE)
                .reduce((one, other) -> other)
                .map(Reached::stage)
                .orElse(null);
    }

    /**
     * Whether a step may be on a day: a stage begins no earlier than those before it, and those after it no earlier.
     *
     * @param first the first day of each stage that was reached
     */
    static boolean inOrder(Map<Stage, LocalDate> first, Stage stage, LocalDate day) {
        return first.entrySet().stream()
                .allMatch(other -> other.getKey().compareTo(stage) < 0
                        ? !other.getValue().isAfter(day)
                        : other.getKey() == stage || isNoLater(first, stage, day, other.getValue()));
    }

    // A stage that began earlier already may go on later.
    private static boolean isNoLater(Map<Stage, LocalDate> first, Stage stage, LocalDate day, LocalDate later) {
        var begun = first.get(stage);
        return begun != null && begun.isBefore(day) || !day.isAfter(later);
    }
}
