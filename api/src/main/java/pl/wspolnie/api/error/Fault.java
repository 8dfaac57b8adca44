package pl.wspolnie.api.error;

import java.util.List;
import pl.wspolnie.api.text.Text;

/**
 * One thing that is wrong with an input.
 *
 * @param field the name of the input's field, for instance {@code title} or {@code items[2].cost}; empty if it concerns
 *     the whole
 * @param message what is wrong and what is expected
 */
public record Fault(String field, Text message) {

    public static Fault of(String field, String key, Object... arguments) {
        return new Fault(field, Text.of(key, arguments));
    }

    /** A fault as a list, for {@link InvalidInput}. */
    public List<Fault> alone() {
        return List.of(this);
    }
}
