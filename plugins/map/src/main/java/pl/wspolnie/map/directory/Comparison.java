package pl.wspolnie.map.directory;

import java.util.List;
import java.util.Map;

/**
 * Which fields of public benefit work are alive where.
 *
 * @param fields every point of art. 4, in its order
 * @param areas all of the municipality first, then its areas by name
 */
public record Comparison(List<Field> fields, List<AreaRow> areas) {

    public Comparison {
        fields = List.copyOf(fields);
        areas = List.copyOf(areas);
    }

    /**
     * A field.
     *
     * @param organisations how many say that they work in it
     * @param activities how many go on, are planned, or ended within a year
     */
    public record Field(String point, long organisations, long activities) {}

    /**
     * An area.
     *
     * @param id {@code null} for what concerns all of the municipality
     * @param activities how many there are, by field
     */
    public record AreaRow(Long id, String name, Map<String, Long> activities) {

        public AreaRow {
            activities = Map.copyOf(activities);
        }

        /** In how many fields something is done. */
        public int alive() {
            return activities.size();
        }

        public long all() {
            return activities.values().stream().mapToLong(Long::longValue).sum();
        }

        public long in(String field) {
            return activities.getOrDefault(field, 0L);
        }
    }

    /** Fields in which nothing is done. */
    public List<Field> white() {
        return fields.stream().filter(field -> field.activities() == 0).toList();
    }

    /** Fields in which something is done somewhere. */
    public List<Field> alive() {
        return fields.stream().filter(field -> field.activities() > 0).toList();
    }
}
