package pl.wspolnie.map.place;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Gathers spots by squares of the map as it is drawn at a zoom (Web Mercator), and then what still lies too close on both
 * sides of a border, so that no pin covers another.
 */
public final class Grid {

    /** The closest zoom of any map. */
    public static final int CLOSEST = 19;

    /** How far apart pins are at least, in pixels: a cluster is 36 wide. */
    static final int APART = 44;

    private static final int TILE = 256;
    private static final int SQUARE = 56;
    /** Where the projection ends. */
    private static final double LAST_LATITUDE = 85.05;

    private final double pixels;
    private final Map<Square, List<Cluster>> drawn = new HashMap<>();

    private Grid(int zoom) {
        pixels = TILE * Math.pow(2, Math.max(0, Math.min(zoom, CLOSEST)));
    }

    private record Square(long column, long row) {}

    /** A position on the map, in pixels from its north-western corner. */
    record Point(double x, double y) {

        double distance(Point other) {
            return Math.hypot(x - other.x, y - other.y);
        }

        Square square() {
            return new Square((long) Math.floor(x / SQUARE), (long) Math.floor(y / SQUARE));
        }
    }

    /**
     * Each spot in just one cluster.
     *
     * @param zoom 0 for the whole world in one tile; out of range counts as the nearest that there is
     */
    public static List<Cluster> clusters(Collection<Spot> spots, int zoom) {
        var grid = new Grid(zoom);
        var squares = new LinkedHashMap<Square, List<Spot>>();
        for (var spot : spots) {
            squares.computeIfAbsent(grid.point(spot.at()).square(), square -> new ArrayList<>())
                    .add(spot);
        }
        squares.values().stream()
                .map(Cluster::of)
                .sorted(Comparator.comparingInt(Cluster::count).reversed())
                .forEach(grid::draw);
        return grid.drawn.values().stream().flatMap(List::stream).toList();
    }

    /** Lets a cluster join the nearest that is drawn already and would be covered, or draws it. */
    private void draw(Cluster cluster) {
        var at = point(cluster.at());
        var near = around(at.square())
                .filter(other -> point(other.at()).distance(at) < APART)
                .min(Comparator.comparingDouble(other -> point(other.at()).distance(at)));
        if (near.isPresent()) {
            var there = drawn.get(point(near.get().at()).square());
            there.set(there.indexOf(near.get()), near.get().with(cluster));
        } else {
            drawn.computeIfAbsent(at.square(), square -> new ArrayList<>()).add(cluster);
        }
    }

    private Stream<Cluster> around(Square square) {
        return LongStream.rangeClosed(square.column() - 1, square.column() + 1)
                .boxed()
                .flatMap(column -> LongStream.rangeClosed(square.row() - 1, square.row() + 1)
                        .mapToObj(row -> new Square(column, row)))
                .flatMap(other -> drawn.getOrDefault(other, List.of()).stream());
    }

    private Point point(Position at) {
        return point(at, pixels);
    }

    static Point point(Position at, double pixels) {
        double x = (at.longitude() + 180) / 360 * pixels;
        double latitude = Math.toRadians(Math.max(-LAST_LATITUDE, Math.min(at.latitude(), LAST_LATITUDE)));
        double y = (1 - Math.log(Math.tan(latitude) + 1 / Math.cos(latitude)) / Math.PI) / 2 * pixels;
        return new Point(x, y);
    }
}
