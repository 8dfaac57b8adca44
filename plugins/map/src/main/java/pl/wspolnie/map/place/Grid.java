package pl.wspolnie.map.place;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;

/** Gathers spots by squares of the map as it is drawn at a zoom (Web Mercator), so that pins do not cover each other. */
public final class Grid {

    /** The closest zoom of any map. */
    public static final int CLOSEST = 19;

    private static final int TILE = 256;
    private static final int SQUARE = 56;
    /** Where the projection ends. */
    private static final double LAST_LATITUDE = 85.05;

    private Grid() {}

    private record Square(long column, long row) {}

    /**
     * Each spot in just one cluster.
     *
     * @param zoom 0 for the whole world in one tile; out of range counts as the nearest that there is
     */
    public static List<Cluster> clusters(Collection<Spot> spots, int zoom) {
        double pixels = TILE * Math.pow(2, Math.max(0, Math.min(zoom, CLOSEST)));
        var squares = new LinkedHashMap<Square, List<Spot>>();
        for (var spot : spots) {
            squares.computeIfAbsent(square(spot.at(), pixels), square -> new ArrayList<>())
                    .add(spot);
        }
        return squares.values().stream().map(Cluster::of).toList();
    }

    private static Square square(Position at, double pixels) {
        double x = (at.longitude() + 180) / 360 * pixels;
        double latitude = Math.toRadians(Math.max(-LAST_LATITUDE, Math.min(at.latitude(), LAST_LATITUDE)));
        double y = (1 - Math.log(Math.tan(latitude) + 1 / Math.cos(latitude)) / Math.PI) / 2 * pixels;
        return new Square((long) Math.floor(x / SQUARE), (long) Math.floor(y / SQUARE));
    }
}
