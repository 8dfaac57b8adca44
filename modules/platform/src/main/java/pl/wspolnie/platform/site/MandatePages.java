package pl.wspolnie.platform.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import pl.wspolnie.api.security.Permission;
import pl.wspolnie.api.web.Redirect;
import pl.wspolnie.api.web.Urls;
import pl.wspolnie.platform.people.Mandates;

/** Giving and withdrawing the right to act for an organisation. */
@Path("{municipality}/admin/organisations/{id: \\d{1,18}}/mandates")
@Produces(MediaType.TEXT_HTML)
@ApplicationScoped
public class MandatePages {

    private final Mandates mandates;
    private final MandateForms mandateForms;
    private final OrganisationForms views;
    private final Urls urls;

    protected MandatePages() {
        this(null, null, null, null);
    }

    @Inject
    public MandatePages(Mandates mandates, MandateForms mandateForms, OrganisationForms views, Urls urls) {
        this.mandates = mandates;
        this.mandateForms = mandateForms;
        this.views = views;
        this.urls = urls;
    }

    @POST
    @Permission("platform.mandates.manage")
    public Response grant(@PathParam("id") long id, MultivaluedMap<String, String> fields) {
        var form = mandateForms.grant(fields, given -> mandates.grant(id, given));
        return form.hasFaults()
                ? views.mandatePage(id, form).status(400)
                : Redirect.to(back(id), "platform.organisations.done.mandate");
    }

    @POST
    @Path("withdraw")
    @Permission("platform.mandates.manage")
    public Response withdraw(@PathParam("id") long id, @FormParam("mandate") long mandate) {
        mandates.withdraw(id, mandate);
        return Redirect.to(back(id), "platform.organisations.done.withdrawn");
    }

    private String back(long id) {
        return urls.of(OrganisationAdminPages.PATH, id);
    }
}
