package pl.wspolnie.budget.allocation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How the money that equal shares leaves over is used; definitions as at equalshares.net/explanation. */
public enum Completion {

    /** It is left. */
    NONE,
    /** Endowments grow step by step until no project would fit, or the next step would overspend. */
    ADD1,
    /** The same without stopping when no project would fit; used in Wieliczka in 2023. */
    ADD1_OVER,
    /** {@link #ADD1}, then what fits, by votes. */
    ADD1_GREEDY,
    /** What fits, by votes. */
    GREEDY;

    /** The name on the command line and in addresses, such as {@code add1-over}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Completion> of(String code) {
        return Arrays.stream(values())
                .filter(completion -> completion.code().equals(code))
                .findFirst();
    }

    /** Whether endowments grow in steps, so that the size of a step matters. */
    public boolean hasSteps() {
        return this == ADD1 || this == ADD1_OVER || this == ADD1_GREEDY;
    }
}
