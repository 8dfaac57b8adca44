package pl.wspolnie.map.place;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What is in sight: degrees west, south, east and north, in the order of GeoJSON (RFC 7946, section 5). */
public record Box(double west, double south, double east, double north) {

    private static final Pattern DEGREES = Pattern.compile("-?\\d{1,4}(\\.\\d{1,20})?");

    /** A box as an address holds it; empty if it is none. */
    public static Optional<Box> of(String text) {
        var parts = text == null ? new String[0] : text.split(",", -1);
        if (parts.length != 4
                || !Arrays.stream(parts).allMatch(part -> DEGREES.matcher(part).matches())) {
            return Optional.empty();
        }
        var degrees = Arrays.stream(parts).mapToDouble(Double::parseDouble).toArray();
        return Optional.of(new Box(degrees[0], degrees[1], degrees[2], degrees[3]));
    }

    /** The least box around positions; empty if there are none. */
    public static Optional<Box> around(Collection<Position> positions) {
        return positions.stream()
                .map(at -> new Box(at.longitude(), at.latitude(), at.longitude(), at.latitude()))
                .reduce(Box::with);
    }

    /** The least box around both. */
    public Box with(Box other) {
        return new Box(
                Math.min(west, other.west),
                Math.min(south, other.south),
                Math.max(east, other.east),
                Math.max(north, other.north));
    }

    public boolean holds(Position at) {
        return at.longitude() >= west && at.longitude() <= east && at.latitude() >= south && at.latitude() <= north;
    }

    /** Whether all of it is one place, which no zoom divides. */
    public boolean isOnePlace() {
        return east - west < 1e-4 && north - south < 1e-4;
    }

    /** As an address holds it. */
    public String words() {
        return String.format(Locale.ROOT, "%.5f,%.5f,%.5f,%.5f", west, south, east, north);
    }
}
