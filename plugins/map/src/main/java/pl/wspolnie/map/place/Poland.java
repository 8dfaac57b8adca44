package pl.wspolnie.map.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pl.wspolnie.api.error.Fault;

/** Where Poland is, drawn a few kilometres too wide: enough to find swapped or mistyped coordinates. */
public final class Poland {

    /** Longitude and latitude in turn, once around, the coastal sea and the Hel peninsula included. */
    private static final double[] BORDER = {
        13.95, 54.00, 14.30, 54.20, 15.90, 54.40, 16.80, 54.75, 18.20, 54.98, 18.95, 54.78, 19.10, 54.55, 19.65, 54.55,
        20.60, 54.47, 22.80, 54.50, 23.50, 54.30, 23.68, 53.90, 23.85, 53.20, 24.05, 52.75, 23.85, 52.20, 23.80, 51.60,
        24.05, 51.05, 24.28, 50.90, 24.22, 50.50, 23.70, 50.30, 22.85, 49.55, 23.02, 49.02, 22.85, 48.92, 22.00, 49.10,
        20.90, 49.20, 20.10, 49.08, 19.70, 49.10, 19.40, 49.35, 18.75, 49.40, 18.57, 49.72, 18.50, 49.83, 18.25, 49.89,
        18.00, 49.95, 17.60, 49.95, 16.90, 50.02, 16.50, 50.00, 16.05, 50.35, 15.70, 50.60, 15.20, 50.72, 14.75, 50.78,
        14.72, 51.15, 14.50, 51.50, 14.42, 52.30, 14.00, 52.80, 14.10, 53.20, 14.05, 53.70
    };

    private static final Box AROUND = new Box(13.95, 48.92, 24.28, 54.98);

    private Poland() {}

    /** Whether the point lies in Poland or very near its border. */
    public static boolean holds(Position at) {
        return AROUND.holds(at) && isInside(at);
    }

    // A ray to the east crosses the border an odd number of times.
    private static boolean isInside(Position at) {
        var inside = false;
        for (int i = 0, before = BORDER.length - 2; i < BORDER.length; before = i, i += 2) {
            double east = BORDER[i];
            double north = BORDER[i + 1];
            double eastBefore = BORDER[before];
            double northBefore = BORDER[before + 1];
            var crosses = north > at.latitude() != northBefore > at.latitude();
            if (crosses
                    && at.longitude() < (eastBefore - east) * (at.latitude() - north) / (northBefore - north) + east) {
                inside = !inside;
            }
        }
        return inside;
    }

    /** What is wrong with a point that two fields give; a missing half counts as wrong. */
    public static List<Fault> faults(String latitudeField, Double latitude, String longitudeField, Double longitude) {
        var faults = new ArrayList<Fault>();
        if (latitude == null && longitude != null) {
            faults.add(Fault.of(latitudeField, "map.fault.half"));
        } else if (latitude != null && longitude == null) {
            faults.add(Fault.of(longitudeField, "map.fault.half"));
        } else if (latitude != null) {
            fault(latitudeField, new Position(latitude, longitude)).ifPresent(faults::add);
        }
        return faults;
    }

    /** What is wrong with a point; says so where latitude and longitude were swapped. */
    public static Optional<Fault> fault(String field, Position at) {
        if (holds(at)) {
            return Optional.empty();
        }
        var swapped = holds(new Position(at.longitude(), at.latitude()));
        return Optional.of(Fault.of(field, swapped ? "map.fault.swapped" : "map.fault.abroad", at.words()));
    }
}
