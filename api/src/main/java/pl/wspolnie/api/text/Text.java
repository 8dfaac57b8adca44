package pl.wspolnie.api.text;

import java.util.List;
import java.util.Objects;

/**
 * Something to be said in the reader's language: a message key with arguments, or words that are the same in every
 * language, such as the title of a proposal.
 *
 * @param key the message key, or the words themselves if {@code literal}
 * @param arguments what the ICU message format is filled with: strings, numbers, {@code Instant}, {@code LocalDate}
 * @param literal whether {@code key} holds the words themselves
 */
public record Text(String key, List<Object> arguments, boolean literal) {

    public Text {
        Objects.requireNonNull(key, "key");
        arguments = List.copyOf(arguments);
    }

    /** A message of the plugin or the platform. */
    public static Text of(String key, Object... arguments) {
        return new Text(key, List.of(arguments), false);
    }

    /** Words that need no translation. */
    public static Text literally(String words) {
        return new Text(words, List.of(), true);
    }
}
