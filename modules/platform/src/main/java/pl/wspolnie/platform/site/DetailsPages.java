package pl.wspolnie.platform.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import pl.wspolnie.api.error.Conflict;
import pl.wspolnie.api.error.Fault;
import pl.wspolnie.api.error.InvalidInput;
import pl.wspolnie.api.people.CurrentRequest;
import pl.wspolnie.api.security.Permission;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.api.web.Form;
import pl.wspolnie.api.web.Forms;
import pl.wspolnie.api.web.Html;
import pl.wspolnie.api.web.Redirect;
import pl.wspolnie.api.web.Urls;
import pl.wspolnie.platform.municipalities.Municipalities;
import pl.wspolnie.platform.municipalities.MunicipalityDetails;

/** Keeping a municipality's details true. */
@Path("{municipality}/admin/details")
@Produces(MediaType.TEXT_HTML)
@ApplicationScoped
public class DetailsPages {

    private final Municipalities municipalities;
    private final Forms forms;
    private final CurrentRequest request;
    private final Urls urls;

    protected DetailsPages() {
        this(null, null, null, null);
    }

    @Inject
    public DetailsPages(Municipalities municipalities, Forms forms, CurrentRequest request, Urls urls) {
        this.municipalities = municipalities;
        this.forms = forms;
        this.request = request;
        this.urls = urls;
    }

    @GET
    @Permission("platform.details.manage")
    public Html form() {
        var here = municipalities.entity(request.municipality().id());
        return page(forms.fill(here.details()), here.rowVersion());
    }

    private static Html page(Form<MunicipalityDetails> form, long seen) {
        return Html.of("platform/site/admin/details", new DetailsView(form, seen), Text.of("platform.details.title"));
    }

    @POST
    @Permission("platform.details.manage")
    public Response save(@FormParam("seen") @DefaultValue("-1") long seen, MultivaluedMap<String, String> fields) {
        var form = forms.read(MunicipalityDetails.class, fields);
        if (form.hasFaults()) {
            return page(form, seen).status(400);
        }
        var here = request.municipality().id();
        try {
            municipalities.change(here, seen, form.value());
            return Redirect.to(urls.of("admin/details"), "platform.details.done.saved");
        } catch (InvalidInput wrong) {
            return page(form.with(wrong.faults()), seen).status(400);
        } catch (Conflict faster) {
            var now = municipalities.entity(here).rowVersion();
            return page(form.with(new Fault("", faster.explanation()).alone()), now)
                    .status(409);
        }
    }
}
