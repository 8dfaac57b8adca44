package pl.wspolnie.budget.allocation;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A project that may be funded.
 *
 * @param id unique within the election
 * @param cost in the election's currency, never negative
 * @param category one or more names parted by commas; may be empty
 * @param target whom it serves, likewise
 * @param area the part of the municipality it belongs to; may be empty
 * @param columns all columns as a file has them, in their order; kept on writing, read by no rule; empty without a file
 */
public record Project(
        String id,
        String name,
        BigDecimal cost,
        String category,
        String target,
        String area,
        Map<String, String> columns) {

    public Project {
        if (Objects.requireNonNull(id, "id").isBlank()) {
            throw new IllegalArgumentException("a project has no id");
        }
        if (cost.signum() < 0) {
            throw new IllegalArgumentException("project " + id + " has a negative cost: " + cost.toPlainString());
        }
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(category, "category");
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(area, "area");
        columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
    }

    public Project(String id, String name, BigDecimal cost) {
        this(id, name, cost, "", "", "", Map.of());
    }

    public Project withCost(BigDecimal other) {
        Map<String, String> changed = new LinkedHashMap<>(columns);
        changed.computeIfPresent("cost", (column, value) -> other.toPlainString());
        return new Project(id, name, other, category, target, area, changed);
    }

    public List<String> categories() {
        return list(category);
    }

    public List<String> areas() {
        return list(area);
    }

    private static List<String> list(String names) {
        return Arrays.stream(names.split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }
}
