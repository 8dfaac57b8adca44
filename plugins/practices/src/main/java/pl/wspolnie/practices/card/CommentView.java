package pl.wspolnie.practices.card;

import java.time.Instant;
import pl.wspolnie.practices.shared.Voice;

/**
 * A comment as everybody sees it: of organisations the name, of persons as whom they spoke.
 *
 * @param municipality the name of the partner from which it came, or {@code null} for this one
 * @param mine whether the reader wrote it
 */
public record CommentView(
        long id,
        Voice voice,
        String organisation,
        String municipality,
        String body,
        Instant written,
        boolean mine,
        boolean invented) {}
