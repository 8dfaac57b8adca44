package pl.wspolnie.platform.site;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import pl.wspolnie.api.error.NotFound;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.api.web.Html;
import pl.wspolnie.platform.people.OrganisationRegister;

/** The register of organisations as everybody may read it. */
@Path("{municipality}/organisations")
@Produces(MediaType.TEXT_HTML)
@ApplicationScoped
public class OrganisationPages {

    private final OrganisationLists lists;
    private final OrganisationRegister register;
    private final OrganisationViews views;

    protected OrganisationPages() {
        this(null, null, null);
    }

    @Inject
    public OrganisationPages(OrganisationLists lists, OrganisationRegister register, OrganisationViews views) {
        this.lists = lists;
        this.register = register;
        this.views = views;
    }

    @GET
    @PermitAll
    public Html list(@Context UriInfo uri, @QueryParam("page") @DefaultValue("1") int page) {
        return Html.of(
                "platform/site/organisations",
                lists.page("organisations", uri.getQueryParameters(), page),
                Text.of("platform.site.organisations"));
    }

    @GET
    @Path("{id: \\d{1,18}}")
    @PermitAll
    public Html one(@PathParam("id") long id) {
        var organisation = register.listed(id).orElseThrow(() -> new NotFound("organisation " + id));
        return Html.of("platform/site/organisation", views.of(organisation), Text.literally(organisation.name()));
    }
}
