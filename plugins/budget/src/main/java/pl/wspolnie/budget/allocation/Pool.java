package pl.wspolnie.budget.allocation;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Set;

/**
 * Money of its own for some of an edition's projects, such as those of one area.
 *
 * @param name such as the area's
 * @param ids the projects that compete for it
 */
public record Pool(String name, BigDecimal budget, Set<String> ids) {

    public Pool {
        Objects.requireNonNull(name, "name");
        ids = Set.copyOf(ids);
        if (budget.signum() < 0) {
            throw new IllegalArgumentException("the pool " + name + " has a negative budget");
        }
    }
}
