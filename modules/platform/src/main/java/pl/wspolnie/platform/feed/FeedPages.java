package pl.wspolnie.platform.feed;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import pl.wspolnie.api.feed.Calendars;
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
    private final Calendars calendars;

    protected FeedPages() {
        this(null, null, null, null);
    }

    @Inject
    public FeedPages(Published published, CurrentRequest request, Urls urls, Calendars calendars) {
        this.published = published;
        this.request = request;
        this.urls = urls;
        this.calendars = calendars;
    }

    /** The feed of news or the calendar, as the address says. */
    @GET
    @PermitAll
    public Response feed(@PathParam("feed") String feed) {
        return feed.equals("feed.atom")
                ? news()
                : calendars.answer(request.municipality().name(), published.dates());
    }

    private Response news() {
        var entries = published.news(NEWEST).stream().map(this::absolute).toList();
        var title = request.municipality().name();
        var language = Languages.POLISH.getLanguage();
        var out = new ByteArrayOutputStream();
        try {
            new Atom(urls.absolute("feed.atom"), urls.absolute(""), title, language, entries).write(out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return CalendarFiles.answer(out.toByteArray(), Atom.MEDIA_TYPE);
    }

    private FeedEntry absolute(FeedEntry entry) {
        return new FeedEntry(
                urls.absolute(entry.path()), entry.title(), entry.summary(), entry.published(), entry.updated());
    }
}
