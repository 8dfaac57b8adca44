package pl.wspolnie.platform.feed;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import pl.wspolnie.api.feed.CalendarEvent;

/**
 * A calendar to subscribe to (RFC 5545).
 *
 * @param name whose dates they are
 * @param host what the events' identities end with
 * @param stamp when it was made
 * @param events with absolute addresses as their paths
 */
record ICalendar(String name, String host, Instant stamp, List<CalendarEvent> events) {

    static final String MEDIA_TYPE = "text/calendar;charset=UTF-8";

    private static final int LONGEST_LINE = 75;
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]");

    ICalendar {
        events = List.copyOf(events);
    }

    byte[] bytes() {
        var out = new ByteArrayOutputStream();
        try {
            write(out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    void write(OutputStream out) throws IOException {
        line(out, "BEGIN", "VCALENDAR");
        line(out, "VERSION", "2.0");
        line(out, "PRODID", "-//Wspolnie//Calendar//PL");
        line(out, "CALSCALE", "GREGORIAN");
        line(out, "X-WR-CALNAME", escaped(name));
        line(out, "REFRESH-INTERVAL;VALUE=DURATION", "PT6H");
        for (var event : events) {
            write(out, event);
        }
        line(out, "END", "VCALENDAR");
    }

    private void write(OutputStream out, CalendarEvent event) throws IOException {
        line(out, "BEGIN", "VEVENT");
        line(out, "UID", identity(event));
        line(out, "DTSTAMP", MOMENT.format(stamp));
        line(out, "DTSTART", MOMENT.format(event.start()));
        line(out, "DTEND", MOMENT.format(event.end()));
        line(out, "SUMMARY", escaped(event.title()));
        optional(out, "DESCRIPTION", event.description());
        optional(out, "LOCATION", event.place());
        line(out, "URL", event.path());
        line(out, "END", "VEVENT");
    }

    /** The same for the same page and title, so that a date that moves is moved in people's calendars too. */
    private String identity(CalendarEvent event) {
        var what = event.path() + '\n' + event.title();
        return UUID.nameUUIDFromBytes(what.getBytes(StandardCharsets.UTF_8)) + "@" + host;
    }

    private static void optional(OutputStream out, String property, String text) throws IOException {
        if (!text.isBlank()) {
            line(out, property, escaped(text));
        }
    }

    private static String escaped(String text) {
        var unified =
                CONTROLS.matcher(text.replace("\r\n", "\n").replace('\r', '\n')).replaceAll("");
        return unified.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\n", "\\n");
    }

    /** Lines are folded at 75 octets, never inside a character. */
    private static void line(OutputStream out, String property, String value) throws IOException {
        var bytes = (property + ":" + value).getBytes(StandardCharsets.UTF_8);
        var start = 0;
        while (bytes.length - start > room(start)) {
            var end = start + room(start);
            while ((bytes[end] & 0xC0) == 0x80) {
                end--;
            }
            out.write(bytes, start, end - start);
            out.write(new byte[] {'\r', '\n', ' '});
            start = end;
        }
        out.write(bytes, start, bytes.length - start);
        out.write(new byte[] {'\r', '\n'});
    }

    /** A continued line begins with a space, which counts. */
    private static int room(int start) {
        return start == 0 ? LONGEST_LINE : LONGEST_LINE - 1;
    }
}
