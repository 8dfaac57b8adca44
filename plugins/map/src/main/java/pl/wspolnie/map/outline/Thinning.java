package pl.wspolnie.map.outline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import pl.wspolnie.map.place.Position;

/** Leaves out corners that nobody would miss (Douglas and Peucker, 1973). */
final class Thinning {

    private Thinning() {}

    private record Span(int from, int to) {}

    /** The ring with so few corners that no corner left out is further than so many degrees from it; closed as it was. */
    static List<Position> of(List<Position> ring, double tolerance) {
        var kept = new BitSet(ring.size());
        int last = ring.size() - 1;
        int middle = ring.size() / 2;
        kept.set(0);
        kept.set(middle);
        kept.set(last);
        var spans = new ArrayDeque<>(List.of(new Span(0, middle), new Span(middle, last)));
        while (!spans.isEmpty()) {
            var span = spans.pop();
            int furthest = furthest(ring, span, tolerance);
            if (furthest > 0) {
                kept.set(furthest);
                spans.push(new Span(span.from(), furthest));
                spans.push(new Span(furthest, span.to()));
            }
        }
        var thin = new ArrayList<Position>();
        kept.stream().forEach(corner -> thin.add(ring.get(corner)));
        // A ring of GeoJSON has four positions at least.
        return thin.size() < 4 ? ring : thin;
    }

    private static int furthest(List<Position> ring, Span span, double tolerance) {
        int found = -1;
        double most = tolerance;
        for (int i = span.from() + 1; i < span.to(); i++) {
            double away = distance(ring.get(i), ring.get(span.from()), ring.get(span.to()));
            if (away > most) {
                most = away;
                found = i;
            }
        }
        return found;
    }

    // From a point to a segment, in degrees; near enough for a municipality.
    private static double distance(Position at, Position from, Position to) {
        double x = to.longitude() - from.longitude();
        double y = to.latitude() - from.latitude();
        double length = x * x + y * y;
        double share = length == 0
                ? 0
                : ((at.longitude() - from.longitude()) * x + (at.latitude() - from.latitude()) * y) / length;
        double along = Math.max(0, Math.min(1, share));
        return Math.hypot(at.longitude() - from.longitude() - along * x, at.latitude() - from.latitude() - along * y);
    }
}
