package pl.wspolnie.api.web;

import java.util.Objects;

/**
 * Something that can be chosen in a form.
 *
 * @param value what is sent
 * @param label what is shown
 * @param hint what it means, or an empty string
 */
public record Choice(String value, String label, String hint) {

    public Choice {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(hint, "hint");
    }

    /** A choice without a hint; the value is an enum's name, a number, or a string. */
    public static Choice of(Object value, String label) {
        return new Choice(value instanceof Enum<?> constant ? constant.name() : String.valueOf(value), label, "");
    }
}
