package pl.wspolnie.platform.notifications;

import java.time.Instant;

/**
 * A notification as its reader sees it.
 *
 * @param municipality the name of the municipality that it comes from
 * @param url where to read more, on this site
 */
public record Told(
        long id, String municipality, String subject, String body, String url, Instant toldAt, boolean read) {}
