package pl.wspolnie.practices.visit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RotationTest {

    @ParameterizedTest
    @CsvSource({"3,3", "1,4", "2,5", "6,6"})
    void eachGroupComesToEachWorkshopOnceAndNoTwoMeet(int groups, int workshops) {
        var names =
                IntStream.range(0, workshops).mapToObj(number -> "W" + number).toList();
        var rotation = new Rotation(groups, names);
        for (int group : rotation.groupNumbers()) {
            var seen = rotation.rounds().stream()
                    .map(round -> rotation.workshop(group, round))
                    .toList();
            assertEquals(workshops, new HashSet<>(seen).size());
        }
        for (int round : rotation.rounds()) {
            var busy = rotation.groupNumbers().stream()
                    .map(group -> rotation.workshop(group, round))
                    .toList();
            assertEquals(groups, new HashSet<>(busy).size());
        }
    }

    @Test
    void withoutWorkshopsThereIsNowhereToGo() {
        var rotation = new Rotation(3, List.of());
        assertEquals(List.of(), rotation.rounds());
        assertEquals("", rotation.workshop(1, 1));
    }
}
