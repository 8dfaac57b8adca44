package pl.wspolnie.api.feed;

import java.time.Instant;

/**
 * An entry of the Atom feed (RFC 4287).
 *
 * @param path where it is shown, inside the municipality; also its identity
 * @param title one line
 * @param summary a paragraph
 * @param published when it became public
 * @param updated when it last changed
 */
public record FeedEntry(String path, String title, String summary, Instant published, Instant updated) {}
