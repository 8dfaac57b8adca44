package pl.wspolnie.broken;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import pl.wspolnie.api.security.Permission;
import pl.wspolnie.platform.modules.Modules;
import pl.wspolnie.sample.Notices;

/** Broken: wrong paths, wrong imports, no permission. */
@Path("/{municipality}/somewhere")
@RequestScoped
public class BrokenPages {

    @Inject
    private EntityManager entities;

    @Inject
    private Modules modules;

    @Inject
    private Notices notices;

    @GET
    public String open() {
        System.out.println(entities.getProperties());
        return notices.all() + modules.toString();
    }

    @GET
    @Path("unknown")
    @Permission("broken.unheard")
    public String unheard() {
        return "";
    }

    @Path("locator")
    public Object locator() {
        return this;
    }
}
