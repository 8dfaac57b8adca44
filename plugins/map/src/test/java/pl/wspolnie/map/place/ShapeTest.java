package pl.wspolnie.map.place;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.wspolnie.api.error.Fault;

class ShapeTest {

    private final List<Fault> faults = new ArrayList<>();

    private Shape read(ShapeKind kind, String text) {
        return Shape.read(kind, text, "positions", faults);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"50.7681, 19.8372", "50.7681,19.8372", "50.7681 19.8372", "50,7681; 19,8372", " 50,7681 19,8372 "
            })
    void readsPositionsAsPeopleWriteThem(String line) {
        assertEquals(
                List.of(new Position(50.7681, 19.8372)),
                read(ShapeKind.POINTS, line).positions());
        assertEquals(List.of(), faults);
    }

    @Test
    void whatItWritesItReads() {
        var route = read(ShapeKind.ROUTE, "50.7681, 19.8372\n50.77, 19.84\n\n50.78, 19.85");
        assertEquals(route, read(ShapeKind.ROUTE, route.text()));
        assertEquals(List.of(), faults);
    }

    @Test
    void tellsTheLineThatIsNoPosition() {
        read(ShapeKind.POINTS, "50.7681, 19.8372\nświetlica");
        assertEquals(List.of(Fault.of("positions", "map.fault.position", 2)), faults);
    }

    @Test
    void eachKindNeedsItsPositions() {
        read(ShapeKind.SURFACE, "50.7681, 19.8372\n50.77, 19.84");
        assertEquals(List.of(Fault.of("positions", "map.fault.positions.few", 3)), faults);
    }

    @Test
    void theWholeNeedsNone() {
        assertEquals(List.of(), read(ShapeKind.WHOLE, null).positions());
        assertEquals(List.of(), faults);
    }

    @Test
    void itsMiddleIsTheMiddleOfItsBox() {
        var route = read(ShapeKind.ROUTE, "50.0, 19.0\n51.0, 21.0");
        assertEquals(new Position(50.5, 20.0), route.middle().orElseThrow());
    }
}
