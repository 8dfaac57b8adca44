package pl.wspolnie.evaluation.statistics;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class RakingTest {

    /** By hand: six women and four men stand for halves, so a woman counts for 5/6 and a man for 5/4. */
    @Test
    void oneCharacteristicIsPostStratification() {
        var margin = new Raking.Margin(new int[] {0, 0, 0, 0, 0, 0, 1, 1, 1, 1}, new double[] {0.5, 0.5});
        var weights = Raking.weights(10, List.of(margin));
        assertEquals(5.0 / 6, weights[0], 1e-9);
        assertEquals(5.0 / 4, weights[9], 1e-9);
    }

    /** Who did not say what they are counts as before. */
    @Test
    void whoDidNotSayKeepsTheMeanWeight() {
        var margin = new Raking.Margin(new int[] {0, 1, 1, -1}, new double[] {0.5, 0.5});
        assertArrayEquals(new double[] {1.5, 0.75, 0.75, 1}, Raking.weights(4, List.of(margin)), 1e-9);
    }

    @Test
    void withoutSomebodyOfAGroupNothingIsWeighted() {
        var margin = new Raking.Margin(new int[] {0, 0}, new double[] {0.5, 0.5});
        assertThrows(IllegalArgumentException.class, () -> Raking.weights(2, List.of(margin)));
    }

    @Property(tries = 200)
    void bothMarginsAreReached(
            @ForAll @Size(min = 0, max = 60) List<@IntRange(min = 0, max = 5) Integer> people,
            @ForAll @IntRange(min = 5, max = 95) int percent,
            @ForAll @IntRange(min = 5, max = 60) int other) {
        // One of each pair of groups is there, so that the margins can be reached.
        int size = people.size() + 6;
        var first = new int[size];
        var second = new int[size];
        for (int i = 0; i < size; i++) {
            int kind = i < 6 ? i : people.get(i - 6);
            first[i] = kind / 3;
            second[i] = kind % 3;
        }
        var sexes = new Raking.Margin(first, new double[] {percent / 100.0, 1 - percent / 100.0});
        var ages = new Raking.Margin(second, new double[] {other / 100.0, 0.3, 0.7 - other / 100.0});
        var weights = Raking.weights(size, List.of(sexes, ages));
        assertTrue(sexes.distance(weights) < 1e-6, "sexes " + sexes.distance(weights));
        assertTrue(ages.distance(weights) < 1e-6, "ages " + ages.distance(weights));
        assertEquals(size, Arrays.stream(weights).sum(), 1e-6);
        assertTrue(Arrays.stream(weights).allMatch(weight -> weight > 0));
    }
}
