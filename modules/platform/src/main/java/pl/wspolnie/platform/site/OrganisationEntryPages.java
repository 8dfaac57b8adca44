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
import jakarta.ws.rs.QueryParam;
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
import pl.wspolnie.platform.people.OrganisationDetails;
import pl.wspolnie.platform.people.OrganisationEntries;

/** Entering an organisation in one's own name, and correcting it until an officer has verified it. */
@Path("{municipality}/organisations/entered")
@Produces(MediaType.TEXT_HTML)
@ApplicationScoped
public class OrganisationEntryPages {

    private static final String PATH = "organisations/entered";

    private final OrganisationEntries entries;
    private final OrganisationForms views;
    private final KrsForms krs;
    private final Forms forms;
    private final Urls urls;

    protected OrganisationEntryPages() {
        this(null, null, null, null, null);
    }

    @Inject
    public OrganisationEntryPages(
            OrganisationEntries entries, OrganisationForms views, KrsForms krs, Forms forms, Urls urls) {
        this.entries = entries;
        this.views = views;
        this.krs = krs;
        this.forms = forms;
        this.urls = urls;
    }

    /** @param number in the National Court Register, to have the form filled in from there */
    @GET
    @Path("new")
    @Permission("platform.organisation.enter")
    public Html blank(@QueryParam("krs") String number) {
        var filled = krs.fill(views.blank(), number);
        return page(null, filled.form(), filled.asked());
    }

    @GET
    @Path("{id: \\d{1,18}}")
    @Permission("platform.organisation.enter")
    public Html entered(@PathParam("id") long id) {
        return page(id, forms.fill(entries.mine(id).details()));
    }

    private Html page(Long id, Form<OrganisationDetails> form) {
        return page(id, form, null);
    }

    private Html page(Long id, Form<OrganisationDetails> form, KrsForms.Asked asked) {
        var entered = id == null ? null : entries.mine(id);
        var view = new OrganisationOwnForm(
                id,
                entered == null ? 0 : entered.rowVersion(),
                form,
                id == null ? urls.of(PATH) : urls.of(PATH, id),
                true,
                entered == null ? null : entered.entry().refusal(),
                asked);
        return Html.of(
                "platform/site/organisationform",
                view,
                Text.of(id == null ? "platform.organisations.enter" : "platform.organisations.entered"));
    }

    @POST
    @Permission("platform.organisation.enter")
    public Response enter(MultivaluedMap<String, String> fields) {
        return save(null, 0, fields);
    }

    @POST
    @Path("{id: \\d{1,18}}")
    @Permission("platform.organisation.enter")
    public Response correct(
            @PathParam("id") long id,
            @FormParam("seen") @DefaultValue("-1") long seen,
            MultivaluedMap<String, String> fields) {
        return save(entries.mine(id).id(), seen, fields);
    }

    private Response save(Long id, long seen, MultivaluedMap<String, String> fields) {
        Form<OrganisationDetails> form = forms.read(OrganisationDetails.class, fields);
        if (form.hasFaults()) {
            return page(id, form).status(400);
        }
        try {
            var entered = id == null ? entries.enter(form.value()).id() : id;
            if (id != null) {
                entries.correct(id, seen, form.value());
            }
            return Redirect.to(urls.of(PATH, entered), "platform.organisations.done.entered");
        } catch (InvalidInput wrong) {
            return page(id, form.with(wrong.faults())).status(400);
        } catch (Conflict taken) {
            return page(id, form.with(new Fault("", taken.explanation()).alone()))
                    .status(409);
        }
    }
}
