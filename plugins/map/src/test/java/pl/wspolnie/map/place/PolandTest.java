package pl.wspolnie.map.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.wspolnie.api.error.Fault;

class PolandTest {

    @ParameterizedTest
    @CsvSource({
        "Secemin, 50.768056, 19.837222",
        "Warszawa, 52.2297, 21.0122",
        "Świnoujście, 53.910, 14.247",
        "Zgorzelec, 51.150, 15.009",
        "Kudowa-Zdrój, 50.443, 16.240",
        "Cieszyn, 49.750, 18.633",
        "Zakopane, 49.299, 19.949",
        "Ustrzyki Górne, 49.107, 22.650",
        "Opołonek, 49.003, 22.859",
        "Zosin, 50.868, 24.145",
        "Terespol, 52.076, 23.615",
        "Sejny, 54.107, 23.347",
        "Wiżajny, 54.363, 22.870",
        "Krynica Morska, 54.381, 19.446",
        "Hel, 54.608, 18.801",
        "Jastrzębia Góra, 54.835, 18.311",
        "Osinów Dolny, 52.838, 14.123",
        "Siemiatycze, 52.427, 22.862",
        "Miłki, 53.940, 21.872"
    })
    void holdsItsFurthestPlaces(String place, double latitude, double longitude) {
        assertTrue(Poland.holds(new Position(latitude, longitude)), place);
    }

    @ParameterizedTest
    @CsvSource({
        "Berlin, 52.52, 13.40",
        "Praga, 50.08, 14.43",
        "Ostrawa, 49.82, 18.26",
        "Koszyce, 48.72, 21.26",
        "Lwów, 49.84, 24.03",
        "Grodno, 53.67, 24.00",
        "Wilno, 54.69, 25.28",
        "Kaliningrad, 54.71, 20.50",
        "zero, 0, 0",
        "Sydney, -33.9, 151.2"
    })
    void doesNotHoldItsNeighbours(String place, double latitude, double longitude) {
        assertFalse(Poland.holds(new Position(latitude, longitude)), place);
    }

    @Test
    void saysThatCoordinatesAreSwapped() {
        assertEquals(
                List.of(Fault.of("latitude", "map.fault.swapped", "19.83722, 50.76806")),
                Poland.faults("latitude", 19.837222, "longitude", 50.768056));
    }

    @Test
    void aPointHasTwoHalves() {
        assertEquals(
                List.of(Fault.of("longitude", "map.fault.half")), Poland.faults("latitude", 50.7, "longitude", null));
        assertEquals(
                List.of(Fault.of("latitude", "map.fault.half")), Poland.faults("latitude", null, "longitude", 19.8));
        assertEquals(List.of(), Poland.faults("latitude", null, "longitude", null));
    }
}
