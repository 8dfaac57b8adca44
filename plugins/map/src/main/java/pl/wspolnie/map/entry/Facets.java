package pl.wspolnie.map.entry;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** Codes by which entries and activities are found quickly: what they are about, for whom, where. */
public final class Facets {

    private Facets() {}

    /** About a sphere of art. 4, for instance {@code 16} or {@code 22a}. */
    public static String field(String sphere) {
        return "field:" + sphere;
    }

    /** For a target group, by its name. */
    public static String group(String group) {
        return "group:" + group;
    }

    /** In an area, by its key. */
    public static String area(Object area) {
        return "area:" + area;
    }

    /** Something given or needed, for instance {@code SEEKS.VOLUNTEERS}. */
    public static String exchange(String exchange) {
        return "exchange:" + exchange;
    }

    static Stream<String> fields(Collection<String> spheres) {
        return spheres.stream().map(Facets::field);
    }

    static Stream<String> exchanges(List<Exchange> exchanges) {
        return exchanges.stream()
                .map(exchange -> exchange(exchange.direction() + "." + exchange.good()))
                .distinct();
    }
}
