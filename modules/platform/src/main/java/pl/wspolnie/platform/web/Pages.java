package pl.wspolnie.platform.web;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.time.Clock;
import java.util.Optional;
import pl.wspolnie.api.web.Html;
import pl.wspolnie.platform.audit.Revisions;
import pl.wspolnie.platform.scope.Situation;

/**
 * Draws pages and sends them: public ones from the cache where they are known, with a tag by which the reader's copy
 * proves to be current; all others to be kept by nobody.
 */
@Provider
@ApplicationScoped
@Priority(Priorities.USER + 500)
public class Pages implements ContainerRequestFilter, ContainerResponseFilter {

    private static final String KEY = PageKey.class.getName();

    private final HttpServletRequest request;
    private final PageDrawing drawing;
    private final PageCache cache;
    private final Revisions revisions;
    private final Clock clock;

    @Context
    private ResourceInfo resource;

    @Inject
    public Pages(HttpServletRequest request, PageDrawing drawing, PageCache cache, Revisions revisions, Clock clock) {
        this.request = request;
        this.drawing = drawing;
        this.cache = cache;
        this.revisions = revisions;
        this.clock = clock;
    }

    protected Pages() {
        this(null, null, null, null, null);
    }

    @Override
    public void filter(ContainerRequestContext incoming) {
        var key = key(incoming);
        key.ifPresent(found -> incoming.setProperty(KEY, found));
        key.flatMap(cache::find)
                .ifPresent(page -> incoming.abortWith(Response.ok(page).build()));
    }

    private Optional<PageKey> key(ContainerRequestContext incoming) {
        var uri = incoming.getUriInfo();
        var situation = Situation.present();
        var cacheable = situation.asker().isEmpty()
                && CacheablePages.allow(
                        incoming.getMethod(),
                        resource.getResourceMethod(),
                        uri.getRequestUri().getRawQuery(),
                        uri.getQueryParameters().keySet());
        if (!cacheable) {
            return Optional.empty();
        }
        var revision = situation.municipality().map(revisions::of).orElseGet(revisions::ofInstallation);
        return Optional.of(new PageKey(
                Incoming.address(request), situation.locale().getLanguage(), revision, clock.millis() / 60_000));
    }

    @Override
    public void filter(ContainerRequestContext incoming, ContainerResponseContext outgoing) {
        if (outgoing.getEntity() instanceof DrawnPage page) {
            sendPublic(page, outgoing);
        } else if (outgoing.getEntity() instanceof Html html) {
            send(html, (PageKey) incoming.getProperty(KEY), outgoing);
        }
    }

    private void send(Html html, PageKey key, ContainerResponseContext outgoing) {
        var drawn = drawing.draw(html, outgoing.getStatus());
        outgoing.setStatus(drawn.status());
        var page = new DrawnPage(drawn.content());
        if (key != null && drawn.status() == 200 && isForAll(outgoing)) {
            cache.keep(key, page);
            sendPublic(page, outgoing);
        } else {
            headers(outgoing, "private, no-store");
            outgoing.setEntity(page.content());
        }
    }

    // A resource may know better, for instance because its page holds a secret of the address.
    private static boolean isForAll(ContainerResponseContext outgoing) {
        return outgoing.getCookies().isEmpty()
                && !String.valueOf(outgoing.getHeaderString(HttpHeaders.CACHE_CONTROL))
                        .contains("no-store");
    }

    private void sendPublic(DrawnPage page, ContainerResponseContext outgoing) {
        headers(outgoing, "no-cache");
        outgoing.getHeaders().putSingle(HttpHeaders.ETAG, page.tag());
        outgoing.getHeaders().putSingle(HttpHeaders.VARY, "Accept-Encoding, Accept-Language, Cookie");
        if (Conditional.matches(request.getHeader(HttpHeaders.IF_NONE_MATCH), page.tag())) {
            outgoing.setStatus(304);
            outgoing.setEntity(null);
        } else if (Conditional.acceptsGzip(request.getHeader(HttpHeaders.ACCEPT_ENCODING))) {
            outgoing.getHeaders().putSingle(HttpHeaders.CONTENT_ENCODING, "gzip");
            outgoing.setEntity(page.packed());
        } else {
            outgoing.setEntity(page.content());
        }
    }

    private static void headers(ContainerResponseContext outgoing, String caching) {
        outgoing.getHeaders().putSingle(HttpHeaders.CONTENT_TYPE, "text/html;charset=UTF-8");
        outgoing.getHeaders()
                .putSingle(
                        HttpHeaders.CONTENT_LANGUAGE,
                        Situation.present().locale().getLanguage());
        outgoing.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, caching);
    }
}
