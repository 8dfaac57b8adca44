package pl.wspolnie.leaky;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;

/** Broken: answers before anybody has asked whether the module is on and who may. */
@Provider
@PreMatching
public class ShortCut implements ContainerRequestFilter {

    @Override
    public void filter(ContainerRequestContext request) {
        if (request.getUriInfo().getPath().endsWith("/leaky/secret")) {
            request.abortWith(Response.ok("the secret").build());
        }
    }
}
