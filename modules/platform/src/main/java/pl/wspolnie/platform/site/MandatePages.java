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
import pl.wspolnie.api.error.Conflict;
import pl.wspolnie.api.error.Fault;
import pl.wspolnie.api.error.InvalidInput;
import pl.wspolnie.api.security.Permission;
import pl.wspolnie.api.web.Forms;
import pl.wspolnie.api.web.Redirect;
import pl.wspolnie.api.web.Urls;
import pl.wspolnie.platform.accounts.Accounts;
import pl.wspolnie.platform.people.Mandates;
import pl.wspolnie.platform.site.OrganisationAdmin.NewMandate;

/** Giving and withdrawing the right to act for an organisation. */
@Path("{municipality}/admin/organisations/{id: \\d{1,18}}/mandates")
@Produces(MediaType.TEXT_HTML)
@ApplicationScoped
public class MandatePages {

    private final Mandates mandates;
    private final Accounts accounts;
    private final OrganisationForms views;
    private final Forms forms;
    private final Urls urls;

    protected MandatePages() {
        this(null, null, null, null, null);
    }

    @Inject
    public MandatePages(Mandates mandates, Accounts accounts, OrganisationForms views, Forms forms, Urls urls) {
        this.mandates = mandates;
        this.accounts = accounts;
        this.views = views;
        this.forms = forms;
        this.urls = urls;
    }

    @POST
    @Permission("platform.mandates.manage")
    public Response grant(@PathParam("id") long id, MultivaluedMap<String, String> fields) {
        var form = forms.read(NewMandate.class, fields);
        if (form.hasFaults()) {
            return views.mandatePage(id, form).status(400);
        }
        try {
            var input = form.value();
            var person = accounts.byEmail(input.person())
                    .orElseThrow(() -> new InvalidInput("person", "platform.people.unknown"));
            mandates.grant(person.id(), id, input.from(), input.to());
            return Redirect.to(back(id), "platform.organisations.done.mandate");
        } catch (InvalidInput wrong) {
            return views.mandatePage(id, form.with(wrong.faults())).status(400);
        } catch (Conflict taken) {
            return views.mandatePage(id, form.with(new Fault("person", taken.explanation()).alone()))
                    .status(409);
        }
    }

    @POST
    @Path("withdraw")
    @Permission("platform.mandates.manage")
    public Response withdraw(@PathParam("id") long id, @FormParam("mandate") long mandate) {
        mandates.withdraw(mandate);
        return Redirect.to(back(id), "platform.organisations.done.withdrawn");
    }

    private String back(long id) {
        return urls.of(OrganisationAdminPages.PATH, id);
    }
}
