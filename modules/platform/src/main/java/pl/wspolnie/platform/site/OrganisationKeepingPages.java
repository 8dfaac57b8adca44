package pl.wspolnie.platform.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
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
import pl.wspolnie.api.text.Text;
import pl.wspolnie.api.web.Form;
import pl.wspolnie.api.web.Forms;
import pl.wspolnie.api.web.Html;
import pl.wspolnie.api.web.Redirect;
import pl.wspolnie.api.web.Urls;
import pl.wspolnie.platform.people.Mandates;
import pl.wspolnie.platform.people.OrganisationDetails;
import pl.wspolnie.platform.people.OrganisationEntries;
import pl.wspolnie.platform.people.OrganisationRegister;

/** An organisation keeps its own entry. */
@Path("{municipality}/organisations/{id: \\d{1,18}}/keep")
@Produces(MediaType.TEXT_HTML)
@ApplicationScoped
public class OrganisationKeepingPages {

    private final OrganisationRegister register;
    private final OrganisationEntries entries;
    private final Mandates mandates;
    private final Forms forms;
    private final Urls urls;

    protected OrganisationKeepingPages() {
        this(null, null, null, null, null);
    }

    @Inject
    public OrganisationKeepingPages(
            OrganisationRegister register, OrganisationEntries entries, Mandates mandates, Forms forms, Urls urls) {
        this.register = register;
        this.entries = entries;
        this.mandates = mandates;
        this.forms = forms;
        this.urls = urls;
    }

    @GET
    @Permission("platform.organisation.keep")
    public Html edit(@PathParam("id") long id) {
        return page(id, forms.fill(register.get(id).details()));
    }

    private Html page(long id, Form<OrganisationDetails> form) {
        mandates.requireManaging(id);
        var organisation = register.get(id);
        var view = new OrganisationOwnForm(
                id, organisation.rowVersion(), form, urls.of("organisations", id, "keep"), false, null, null);
        return Html.of("platform/site/organisationform", view, Text.of("platform.organisations.keep"));
    }

    @POST
    @Permission("platform.organisation.keep")
    public Response keep(
            @PathParam("id") long id,
            @FormParam("seen") @DefaultValue("-1") long seen,
            MultivaluedMap<String, String> fields) {
        mandates.requireManaging(id);
        var known = forms.fill(register.get(id).details());
        // What the organisation cannot change is not sent, and has to be right all the same.
        OrganisationOwnForm.IDENTITY.forEach(
                field -> fields.put(field, known.raw().getOrDefault(field, java.util.List.of())));
        var form = forms.read(OrganisationDetails.class, fields);
        if (form.hasFaults()) {
            return page(id, form).status(400);
        }
        try {
            entries.keep(id, seen, form.value());
            return Redirect.to(urls.of("organisations", id), "platform.organisations.done.saved");
        } catch (InvalidInput wrong) {
            return page(id, form.with(wrong.faults())).status(400);
        } catch (Conflict taken) {
            return page(id, form.with(new Fault("", taken.explanation()).alone()))
                    .status(409);
        }
    }

    @POST
    @Path("confirm")
    @Permission("platform.organisation.keep")
    public Response confirm(@PathParam("id") long id) {
        entries.confirm(id);
        return Redirect.to(urls.of("organisations", id), "platform.organisations.done.confirmed");
    }
}
