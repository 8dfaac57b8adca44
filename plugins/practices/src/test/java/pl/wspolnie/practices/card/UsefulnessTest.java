package pl.wspolnie.practices.card;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import pl.wspolnie.practices.shared.Voice;

class UsefulnessTest {

    @Test
    void twoMarksAreNotToldAndThreeAre() {
        var told = Usefulness.of(Map.of(Voice.OFFICIAL, List.of(5, 4), Voice.RESIDENT, List.of(1, 2, 5)));
        assertEquals(
                List.of(
                        new Usefulness(Voice.ORGANISATION, null, null),
                        new Usefulness(Voice.OFFICIAL, null, null),
                        new Usefulness(Voice.RESIDENT, 3, 8 / 3.0)),
                told);
    }
}
