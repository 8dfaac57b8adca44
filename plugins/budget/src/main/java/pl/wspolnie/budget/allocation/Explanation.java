package pl.wspolnie.budget.allocation;

import java.util.List;

/**
 * How an outcome came about.
 *
 * @param payments what one voter of each different ballot paid, or would have with costs shared equally
 */
record Explanation(List<Reason> reasons, Payments payments) {

    Explanation {
        reasons = List.copyOf(reasons);
    }
}
