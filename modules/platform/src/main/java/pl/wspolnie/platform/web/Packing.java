package pl.wspolnie.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.WriterInterceptor;
import jakarta.ws.rs.ext.WriterInterceptorContext;
import java.io.IOException;
import java.util.Set;
import java.util.zip.GZIPOutputStream;

/**
 * Packs what programs read (JSON, GeoJSON, feeds, calendars, tables) on its way out, for whom gzip is welcome. Public pages
 * and static files are kept packed already; what nobody may keep is not packed, so that its length tells nothing.
 */
@Provider
@ApplicationScoped
public class Packing implements WriterInterceptor {

    private static final Set<String> TEXTS = Set.of("json", "geo+json", "xml", "atom+xml");

    private final HttpServletRequest request;

    protected Packing() {
        this(null);
    }

    @Inject
    public Packing(HttpServletRequest request) {
        this.request = request;
    }

    @Override
    public void aroundWriteTo(WriterInterceptorContext outgoing) throws IOException {
        var headers = outgoing.getHeaders();
        if (!request.getMethod().equals("GET") || !mayBePacked(outgoing.getMediaType(), headers)) {
            outgoing.proceed();
            return;
        }
        headers.add(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        if (Conditional.acceptsGzip(request.getHeader(HttpHeaders.ACCEPT_ENCODING))) {
            pack(outgoing);
        } else {
            outgoing.proceed();
        }
    }

    static boolean mayBePacked(MediaType type, MultivaluedMap<String, Object> headers) {
        return isText(type)
                && !headers.containsKey(HttpHeaders.CONTENT_ENCODING)
                && !String.valueOf(headers.getFirst(HttpHeaders.CACHE_CONTROL)).contains("no-store");
    }

    private static boolean isText(MediaType type) {
        return type.getType().equals("text")
                || type.getType().equals("application") && TEXTS.contains(type.getSubtype());
    }

    private static void pack(WriterInterceptorContext outgoing) throws IOException {
        var headers = outgoing.getHeaders();
        headers.remove(HttpHeaders.CONTENT_LENGTH);
        headers.putSingle(HttpHeaders.CONTENT_ENCODING, "gzip");
        // Two forms of one content: the tag no longer promises the same octets.
        if (headers.getFirst(HttpHeaders.ETAG) instanceof EntityTag tag) {
            headers.putSingle(HttpHeaders.ETAG, new EntityTag(tag.getValue(), true));
        }
        var plain = outgoing.getOutputStream();
        var gzip = new GZIPOutputStream(plain);
        outgoing.setOutputStream(gzip);
        try {
            outgoing.proceed();
        } finally {
            gzip.finish();
            outgoing.setOutputStream(plain);
        }
    }
}
