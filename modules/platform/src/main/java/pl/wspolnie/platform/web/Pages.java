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
import jakarta.ws.rs.ext.Provider;
import pl.wspolnie.api.web.Html;
import pl.wspolnie.platform.audit.Revisions;
import pl.wspolnie.platform.scope.Situation;

/**
 * Draws pages and sends them: public ones to be kept for the next visitor, with a tag by which a reader's copy proves to
 * be current; all others to be kept by nobody.
 */
@Provider
@ApplicationScoped
@Priority(Priorities.USER + 500)
public class Pages implements ContainerRequestFilter, ContainerResponseFilter {

    private static final String STATE = PageState.class.getName();

    private final HttpServletRequest request;
    private final PageDrawing drawing;
    private final PageCache cache;
    private final KeptPages kept;
    private final Revisions revisions;

    @Context
    private ResourceInfo resource;

    @Inject
    public Pages(
            HttpServletRequest request, PageDrawing drawing, PageCache cache, KeptPages kept, Revisions revisions) {
        this.request = request;
        this.drawing = drawing;
        this.cache = cache;
        this.kept = kept;
        this.revisions = revisions;
    }

    protected Pages() {
        this(null, null, null, null, null);
    }

    /** Remembers what was known before the page was made. */
    @Override
    public void filter(ContainerRequestContext incoming) {
        var uri = incoming.getUriInfo();
        var situation = Situation.present();
        var cacheable = situation.asker().isEmpty()
                && CacheablePages.allow(
                        incoming.getMethod(),
                        resource.getResourceMethod(),
                        uri.getRequestUri().getRawQuery(),
                        uri.getQueryParameters().keySet());
        if (cacheable) {
            var revision = situation.municipality().map(revisions::of).orElseGet(revisions::ofInstallation);
            incoming.setProperty(STATE, kept.state(revision));
        }
    }

    @Override
    public void filter(ContainerRequestContext incoming, ContainerResponseContext outgoing) {
        if (outgoing.getEntity() instanceof Html html) {
            var drawn = drawing.draw(html, outgoing.getStatus());
            outgoing.setStatus(drawn.status());
            var state = (PageState) incoming.getProperty(STATE);
            if (state != null && drawn.status() == 200 && isForAll(outgoing)) {
                sendPublic(new DrawnPage(drawn.content()), state, outgoing);
            } else {
                sendPrivate(drawn.content(), outgoing);
            }
        }
    }

    // A resource may know better, for instance because its page holds a secret of the address.
    private static boolean isForAll(ContainerResponseContext outgoing) {
        return outgoing.getCookies().isEmpty()
                && !String.valueOf(outgoing.getHeaderString(HttpHeaders.CACHE_CONTROL))
                        .contains("no-store");
    }

    private void sendPublic(DrawnPage page, PageState state, ContainerResponseContext outgoing) {
        cache.keep(PageKey.of(request), state, page);
        var answer = page.answer(request);
        answer.headers().forEach(outgoing.getHeaders()::putSingle);
        outgoing.setStatus(answer.status());
        outgoing.setEntity(answer.body());
    }

    private static void sendPrivate(byte[] content, ContainerResponseContext outgoing) {
        outgoing.getHeaders().putSingle(HttpHeaders.CONTENT_TYPE, DrawnPage.TYPE);
        outgoing.getHeaders()
                .putSingle(
                        HttpHeaders.CONTENT_LANGUAGE,
                        Situation.present().locale().getLanguage());
        outgoing.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "private, no-store");
        outgoing.setEntity(content);
    }
}
