package pl.wspolnie.platform.feed;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import pl.wspolnie.api.feed.CalendarEvent;
import pl.wspolnie.api.feed.FeedEntry;
import pl.wspolnie.api.people.CurrentRequest;
import pl.wspolnie.api.web.Urls;
import pl.wspolnie.platform.text.Languages;

/** News and dates of a municipality, for programs that people read them with. */
@Path("{municipality}/{feed: feed\\.atom|calendar\\.ics}")
@ApplicationScoped
public class FeedPages {

    private static final int NEWEST = 50;

    private final Published published;
    private final CurrentRequest request;
    private final Urls urls;
    private final Clock clock;

    protected FeedPages() {
        this(null, null, null, null);
    }

    @Inject
    public FeedPages(Published published, CurrentRequest request, Urls urls, Clock clock) {
        this.published = published;
        this.request = request;
        this.urls = urls;
        this.clock = clock;
    }

    private interface Written {
        void write(OutputStream out) throws IOException;
    }

    /** The feed of news or the calendar, as the address says. */
    @GET
    @PermitAll
    public Response feed(@PathParam("feed") String feed) {
        return feed.equals("feed.atom") ? news() : dates();
    }

    private Response news() {
        var entries = published.news(NEWEST).stream().map(this::absolute).toList();
        var title = request.municipality().name();
        var language = Languages.POLISH.getLanguage();
        return answer(
                new Atom(urls.absolute("feed.atom"), urls.absolute(""), title, language, entries)::write,
                Atom.MEDIA_TYPE);
    }

    private Response dates() {
        var events = published.dates().stream().map(this::absolute).toList();
        var host = URI.create(urls.absolute("")).getHost();
        // To the hour, so that an unchanged calendar is the same to the byte for a while.
        var stamp = clock.instant().truncatedTo(ChronoUnit.HOURS);
        return answer(new ICalendar(request.municipality().name(), host, stamp, events)::write, ICalendar.MEDIA_TYPE);
    }

    private FeedEntry absolute(FeedEntry entry) {
        return new FeedEntry(
                urls.absolute(entry.path()), entry.title(), entry.summary(), entry.published(), entry.updated());
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

    private static Response answer(Written content, String mediaType) {
        var out = new ByteArrayOutputStream();
        try {
            content.write(out);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        var bytes = out.toByteArray();
        return Response.ok(bytes, mediaType)
                .tag(new EntityTag(UUID.nameUUIDFromBytes(bytes).toString()))
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .build();
    }
}
