package pl.wspolnie.platform.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import pl.wspolnie.api.feed.CalendarEvent;
import pl.wspolnie.api.feed.Calendars;
import pl.wspolnie.api.web.Urls;

/** Dates as files that calendars read. */
@ApplicationScoped
public class CalendarFiles implements Calendars {

    private final Urls urls;
    private final Clock clock;

    protected CalendarFiles() {
        this(null, null);
    }

    @Inject
    public CalendarFiles(Urls urls, Clock clock) {
        this.urls = urls;
        this.clock = clock;
    }

    @Override
    public Response answer(String name, List<CalendarEvent> events) {
        return answer(bytes(name, events), ICalendar.MEDIA_TYPE);
    }

    /** A file with a tag by which a reader's copy proves to be current. */
    static Response answer(byte[] content, String mediaType) {
        return Response.ok(content, mediaType)
                .tag(new EntityTag(UUID.nameUUIDFromBytes(content).toString()))
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .build();
    }

    /** One date, to go with a mail. */
    public String invitation(String name, CalendarEvent event) {
        return new String(bytes(name, List.of(event)), StandardCharsets.UTF_8);
    }

    private byte[] bytes(String name, List<CalendarEvent> events) {
        var host = URI.create(urls.absolute("")).getHost();
        // To the hour, so that an unchanged calendar is the same to the byte for a while.
        var stamp = clock.instant().truncatedTo(ChronoUnit.HOURS);
        return new ICalendar(
                        name, host, stamp, events.stream().map(this::absolute).toList())
                .bytes();
    }

    private CalendarEvent absolute(CalendarEvent event) {
        return new CalendarEvent(
                urls.absolute(event.path()),
                event.title(),
                event.description(),
                event.place(),
                event.start(),
                event.end());
    }
}
