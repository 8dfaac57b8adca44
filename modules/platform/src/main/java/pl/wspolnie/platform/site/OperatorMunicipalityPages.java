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
import java.util.HashMap;
import java.util.List;
import pl.wspolnie.api.error.Conflict;
import pl.wspolnie.api.error.Fault;
import pl.wspolnie.api.error.InvalidInput;
import pl.wspolnie.api.security.Permission;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.api.web.Form;
import pl.wspolnie.api.web.Forms;
import pl.wspolnie.api.web.Html;
import pl.wspolnie.api.web.Redirect;
import pl.wspolnie.platform.municipalities.Municipalities;
import pl.wspolnie.platform.municipalities.MunicipalityDetails;

/** Adding municipalities to the installation. */
@Path("admin/municipalities")
@Produces(MediaType.TEXT_HTML)
@ApplicationScoped
public class OperatorMunicipalityPages {

    private final Municipalities municipalities;
    private final Forms forms;

    protected OperatorMunicipalityPages() {
        this(null, null);
    }

    @Inject
    public OperatorMunicipalityPages(Municipalities municipalities, Forms forms) {
        this.municipalities = municipalities;
        this.forms = forms;
    }

    @GET
    @Permission("platform.operate")
    public Html all() {
        return page(forms.empty(MunicipalityDetails.class));
    }

    private Html page(Form<MunicipalityDetails> form) {
        return Html.of(
                "platform/site/operator/municipalities",
                new OperatorMunicipalities(municipalities.all(), form),
                Text.of("platform.operator.municipalities"));
    }

    @POST
    @Permission("platform.operate")
    public Response add(@FormParam("slug") @DefaultValue("") String slug, MultivaluedMap<String, String> fields) {
        var form = withSlug(forms.read(MunicipalityDetails.class, fields), slug);
        if (form.hasFaults()) {
            return page(form).status(400);
        }
        try {
            var added = municipalities.add(slug.strip(), form.value());
            return Redirect.to("/" + added.slug() + "/admin", "platform.operator.done.municipality");
        } catch (InvalidInput wrong) {
            return page(form.with(wrong.faults())).status(400);
        } catch (Conflict taken) {
            return page(form.with(new Fault("slug", taken.explanation()).alone()))
                    .status(409);
        }
    }

    /** The slug is no part of the details, but the form keeps what was typed. */
    private static Form<MunicipalityDetails> withSlug(Form<MunicipalityDetails> form, String slug) {
        var raw = new HashMap<>(form.raw());
        raw.put("slug", List.of(slug));
        return new Form<>(form.value(), raw, form.faults());
    }
}
