package pl.wspolnie.platform.search;

import java.util.List;
import java.util.stream.Collectors;

/** A piece of text in which what was looked for is marked. */
public record Snippet(List<Part> parts) {

    /**
     * A run of the text.
     *
     * @param text not escaped
     * @param found whether it is what was looked for
     */
    public record Part(String text, boolean found) {}

    public Snippet {
        parts = List.copyOf(parts);
    }

    static Snippet plain(String text) {
        return new Snippet(text.isEmpty() ? List.of() : List.of(new Part(text, false)));
    }

    /** The text without marks. */
    public String text() {
        return parts.stream().map(Part::text).collect(Collectors.joining());
    }
}
