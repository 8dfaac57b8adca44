package pl.wspolnie.practices.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import pl.wspolnie.api.text.Differences.Kind;
import pl.wspolnie.api.text.Differences.Part;

class ElementChangeTest {

    @Test
    void elementsAreComparedByTheirKeysAndNotByTheirPlaces() {
        var before = List.of(new Wording(1, "A", "a"), new Wording(2, "B", "b"), new Wording(3, "C", "c"));
        var after = List.of(new Wording(3, "C", "c"), new Wording(1, "A", "other"), new Wording(4, "D", "d"));
        var changes = ElementChange.between(before, after, (from, to) -> List.of(new Part(Kind.KEPT, from + ">" + to)));
        assertEquals(
                List.of("3 KEPT", "1 CHANGED", "4 ADDED", "2 REMOVED"),
                changes.stream()
                        .map(change -> change.element() + " " + change.kind())
                        .toList());
        assertEquals("A\na>A\nother", changes.get(1).parts().get(0).words());
    }
}
