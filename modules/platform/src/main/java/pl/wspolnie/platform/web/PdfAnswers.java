package pl.wspolnie.platform.web;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.UUID;
import pl.wspolnie.api.web.Pdf;

/** Sends pages as PDF files, with a tag by which a reader's copy proves to be current. */
@Provider
@ApplicationScoped
@Priority(Priorities.USER + 400)
public class PdfAnswers implements ContainerResponseFilter {

    private final PageDrawing drawing;

    protected PdfAnswers() {
        this(null);
    }

    @Inject
    public PdfAnswers(PageDrawing drawing) {
        this.drawing = drawing;
    }

    @Override
    public void filter(ContainerRequestContext incoming, ContainerResponseContext outgoing) {
        if (outgoing.getEntity() instanceof Pdf pdf) {
            send(pdf, incoming, outgoing);
        }
    }

    private void send(Pdf pdf, ContainerRequestContext incoming, ContainerResponseContext outgoing) {
        var html = drawing.paper(pdf.page());
        var tag = new EntityTag(UUID.nameUUIDFromBytes(html).toString());
        var headers = outgoing.getHeaders();
        headers.putSingle(HttpHeaders.CONTENT_TYPE, "application/pdf");
        headers.putSingle(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + pdf.fileName() + "\"");
        // A resource may know better, for instance because its pages hold secrets.
        headers.putIfAbsent(HttpHeaders.CACHE_CONTROL, List.of("private, no-cache"));
        headers.putSingle(HttpHeaders.ETAG, tag);
        var unchanged = incoming.getRequest().evaluatePreconditions(tag);
        if (unchanged == null) {
            outgoing.setEntity(Paper.pdf(html));
        } else {
            outgoing.setStatus(unchanged.build().getStatus());
            outgoing.setEntity(null);
        }
    }
}
