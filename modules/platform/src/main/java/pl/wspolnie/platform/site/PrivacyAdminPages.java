package pl.wspolnie.platform.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import pl.wspolnie.api.error.NotFound;
import pl.wspolnie.api.people.CurrentRequest;
import pl.wspolnie.api.security.Permission;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.api.web.Form;
import pl.wspolnie.api.web.Forms;
import pl.wspolnie.api.web.Html;
import pl.wspolnie.api.web.Redirect;
import pl.wspolnie.api.web.Urls;
import pl.wspolnie.platform.privacy.Clauses;
import pl.wspolnie.platform.privacy.PrivacyDecision;
import pl.wspolnie.platform.privacy.Processing;
import pl.wspolnie.platform.privacy.Processings;

/** The register of processing activities, how long data are kept, and the information clauses of forms. */
@Path("{municipality}/admin/privacy")
@Produces(MediaType.TEXT_HTML)
@ApplicationScoped
public class PrivacyAdminPages {

    private static final String PATH = "admin/privacy";

    private final Processings processings;
    private final Clauses clauses;
    private final Forms forms;
    private final CurrentRequest request;
    private final Urls urls;

    protected PrivacyAdminPages() {
        this(null, null, null, null, null);
    }

    @Inject
    public PrivacyAdminPages(Processings processings, Clauses clauses, Forms forms, CurrentRequest request, Urls urls) {
        this.processings = processings;
        this.clauses = clauses;
        this.forms = forms;
        this.request = request;
        this.urls = urls;
    }

    /** The register. @param controller the municipality's name */
    public record RegisterView(String controller, List<Processing> processings) {}

    /** One kind of data. @param clause as it is shown now */
    public record ProcessingView(Processing processing, Form<PrivacyDecision> form, List<String> clause) {}

    @GET
    @Permission("platform.privacy.manage")
    public Html register() {
        return Html.of(
                "platform/site/admin/privacy",
                new RegisterView(request.municipality().name(), processings.all()),
                Text.of("platform.register.processing"));
    }

    @GET
    @Path("{plugin}/{kind}")
    @Permission("platform.privacy.manage")
    public Html one(@PathParam("plugin") String plugin, @PathParam("kind") String kind) {
        return page(plugin, kind, forms.fill(processings.decision(plugin, kind)));
    }

    private Html page(String plugin, String kind, Form<PrivacyDecision> form) {
        var processing = processings
                .find(plugin, kind)
                .filter(known -> !known.everywhere())
                .orElseThrow(() -> new NotFound("personal data " + plugin + "/" + kind));
        return Html.of(
                "platform/site/admin/processing",
                new ProcessingView(processing, form, clauses.of(plugin, kind)),
                processing.name());
    }

    @POST
    @Path("{plugin}/{kind}")
    @Permission("platform.privacy.manage")
    public Response decide(
            @PathParam("plugin") String plugin, @PathParam("kind") String kind, MultivaluedMap<String, String> fields) {
        var form = forms.read(PrivacyDecision.class, fields);
        if (form.hasFaults()) {
            return page(plugin, kind, form).status(400);
        }
        processings.decide(plugin, kind, form.value());
        return Redirect.to(urls.of(PATH, plugin, kind), "platform.done.saved");
    }
}
