package pl.wspolnie.budget.allocation;

import java.math.BigDecimal;
import java.util.List;

/**
 * What several pools fund, one after another.
 *
 * @param parts in the order of the count
 */
public record PooledOutcome(List<Part> parts) {

    public PooledOutcome {
        parts = List.copyOf(parts);
    }

    /** One pool's outcome; its election's budget includes what earlier pools passed on. */
    public record Part(Pool pool, Outcome outcome) {}

    /** All funded projects, pool by pool. */
    public List<Project> winners() {
        return parts.stream().flatMap(part -> part.outcome().winners().stream()).toList();
    }

    public BigDecimal total() {
        return parts.stream().map(part -> part.outcome().total()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** What is left in the pools that pass nothing on. */
    public BigDecimal left() {
        BigDecimal budgets = parts.stream().map(part -> part.pool().budget()).reduce(BigDecimal.ZERO, BigDecimal::add);
        return budgets.subtract(total());
    }
}
