package pl.wspolnie.map.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import pl.wspolnie.api.error.Fault;

/** Something drawn on the map. */
public record Shape(ShapeKind kind, List<Position> positions) {

    /** The most positions of one shape. */
    public static final int MOST = 200;

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,3}(?:[.,]\\d{1,15})?");
    private static final Pattern LINE =
            Pattern.compile("\\s*" + NUMBER + "(?:\\s*[,;]\\s*|\\s+)" + NUMBER + "\\s*[,;]?\\s*");

    public Shape {
        positions = List.copyOf(positions);
    }

    /**
     * Reads positions, one a line, latitude first; each line that is none is a fault.
     *
     * @param text {@code null} for none
     * @param faults where what is wrong is added, for the field
     */
    public static Shape read(ShapeKind kind, String text, String field, List<Fault> faults) {
        var positions = new ArrayList<Position>();
        var number = 0;
        for (var line : text == null ? List.<String>of() : text.lines().toList()) {
            number++;
            if (!line.isBlank()) {
                read(line, number, field, faults).ifPresent(positions::add);
            }
        }
        var shape = new Shape(kind, positions);
        if (faults.isEmpty()) {
            shape.fault(field).ifPresent(faults::add);
        }
        return shape;
    }

    private static Optional<Position> read(String line, int number, String field, List<Fault> faults) {
        if (!LINE.matcher(line).matches()) {
            faults.add(Fault.of(field, "map.fault.position", number));
            return Optional.empty();
        }
        var degrees = NUMBER.matcher(line)
                .results()
                .mapToDouble(match -> Double.parseDouble(match.group().replace(',', '.')))
                .toArray();
        var at = new Position(degrees[0], degrees[1]);
        Poland.fault(field, at).ifPresent(faults::add);
        return Optional.of(at);
    }

    private Optional<Fault> fault(String field) {
        if (positions.size() > MOST) {
            return Optional.of(Fault.of(field, "map.fault.positions.many", MOST));
        }
        return positions.size() < kind.least()
                ? Optional.of(Fault.of(field, "map.fault.positions.few", kind.least()))
                : Optional.empty();
    }

    /** Its positions as they can be read again; {@code null} if there are none. */
    public String text() {
        return positions.isEmpty()
                ? null
                : positions.stream().map(Position::words).collect(Collectors.joining("\n"));
    }

    /** The middle of its box; empty without positions. */
    public Optional<Position> middle() {
        return Box.around(positions)
                .map(box -> new Position((box.south() + box.north()) / 2, (box.west() + box.east()) / 2));
    }
}
