package pl.wspolnie.platform.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import pl.wspolnie.api.security.Permission;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.api.web.Html;

/** Looking up who may do what in a municipality, and why. */
@Path("{municipality}/admin/rights")
@Produces(MediaType.TEXT_HTML)
@ApplicationScoped
public class RightsPages {

    private final RightsViews views;

    protected RightsPages() {
        this(null);
    }

    @Inject
    public RightsPages(RightsViews views) {
        this.views = views;
    }

    /** @param person the key of the account whose rights alone to show, or nothing */
    @GET
    @Permission("platform.roles.manage")
    public Html all(@QueryParam("person") Long person) {
        return Html.of("platform/site/admin/rights", views.of(person), Text.of("platform.rights.title"));
    }
}
