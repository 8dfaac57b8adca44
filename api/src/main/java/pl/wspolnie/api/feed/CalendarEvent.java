package pl.wspolnie.api.feed;

import java.time.Instant;

/**
 * An event of the iCalendar feed.
 *
 * @param path where it is shown, inside the municipality; also part of its identity
 * @param title one line
 * @param description a paragraph, may be empty
 * @param place may be empty
 * @param start when it begins
 * @param end when it ends, after the start
 */
public record CalendarEvent(String path, String title, String description, String place, Instant start, Instant end) {}
