package pl.wspolnie.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;

/** Answers 304 instead of a file or feed that the reader has already: wherever a resource gives its answer a tag. */
@Provider
@ApplicationScoped
public class Unchanged implements ContainerResponseFilter {

    @Override
    public void filter(ContainerRequestContext incoming, ContainerResponseContext outgoing) {
        var tag = outgoing.getEntityTag();
        var reads = incoming.getMethod().equals("GET") || incoming.getMethod().equals("HEAD");
        if (reads && tag != null && outgoing.getStatus() == 200 && outgoing.hasEntity()) {
            var known = incoming.getHeaderString(HttpHeaders.IF_NONE_MATCH);
            if (Conditional.matches(known, '"' + tag.getValue() + '"')) {
                outgoing.setStatus(304);
                outgoing.setEntity(null);
                outgoing.getHeaders().remove(HttpHeaders.CONTENT_LENGTH);
            }
        }
    }
}
