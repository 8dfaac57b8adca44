package pl.wspolnie.api.web;

import java.time.Instant;
import pl.wspolnie.api.text.Text;

/**
 * A thing that can be done now.
 *
 * @param title what it is about
 * @param description one or two sentences
 * @param action the words of the link
 * @param path where it is done, inside the municipality
 * @param until by when, or {@code null}
 */
public record Tile(Text title, Text description, Text action, String path, Instant until) {}
