package pl.wspolnie.platform.scope;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import pl.wspolnie.api.people.Municipality;

class SituationTest {

    private static final Municipality SECEMIN = new Municipality(1, "secemin", "Gmina Secemin", "2613052");
    private static final Municipality MILKI = new Municipality(2, "milki", "Gmina Miłki", "2806062");

    private final MunicipalScope scope = new MunicipalScope();

    @AfterEach
    void leave() {
        Situation.end();
    }

    @Test
    void isNowhereUnlessTold() {
        assertTrue(Situation.present().municipality().isEmpty());
    }

    @Test
    void nestsAndComesBack() {
        scope.within(SECEMIN, () -> {
            scope.within(
                    MILKI,
                    () -> assertEquals(Optional.of(MILKI), Situation.present().municipality()));
            assertEquals(Optional.of(SECEMIN), Situation.present().municipality());
            assertTrue(scope.outside(() -> Situation.present().municipality()).isEmpty());
        });
        assertTrue(Situation.present().municipality().isEmpty());
    }

    @Test
    void comesBackFromAFailure() {
        assertThrows(
                IllegalStateException.class,
                () -> scope.within(SECEMIN, () -> {
                    throw new IllegalStateException();
                }));
        assertTrue(Situation.present().municipality().isEmpty());
    }

    @Test
    void belongsToOneThread() throws InterruptedException {
        var seen = new Situation[1];
        scope.within(SECEMIN, () -> {
            var other = new Thread(() -> seen[0] = Situation.present());
            other.start();
            try {
                other.join();
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        });
        assertTrue(seen[0].municipality().isEmpty());
    }
}
