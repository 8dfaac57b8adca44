package pl.wspolnie.platform.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import pl.wspolnie.api.error.NotFound;
import pl.wspolnie.api.people.CurrentRequest;
import pl.wspolnie.api.people.Municipality;
import pl.wspolnie.api.security.Permission;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.api.web.Html;
import pl.wspolnie.api.web.Redirect;
import pl.wspolnie.platform.municipalities.Municipalities;
import pl.wspolnie.platform.people.EntryStatus;
import pl.wspolnie.platform.people.Mandates;
import pl.wspolnie.platform.people.OrganisationEntries;
import pl.wspolnie.platform.scope.MunicipalScope;

/** For whom one may act. */
@Path("account/organisations")
@Produces(MediaType.TEXT_HTML)
@ApplicationScoped
public class MyOrganisationPages {

    private final Municipalities municipalities;
    private final Mandates mandates;
    private final OrganisationEntries entries;
    private final MunicipalScope scope;
    private final CurrentRequest request;

    protected MyOrganisationPages() {
        this(null, null, null, null, null);
    }

    @Inject
    public MyOrganisationPages(
            Municipalities municipalities,
            Mandates mandates,
            OrganisationEntries entries,
            MunicipalScope scope,
            CurrentRequest request) {
        this.municipalities = municipalities;
        this.mandates = mandates;
        this.entries = entries;
        this.scope = scope;
        this.request = request;
    }

    @GET
    @Permission("platform.account")
    public Html all() {
        var person = request.requirePerson().id();
        var lines = municipalities.all().stream()
                .flatMap(municipality -> scope.call(municipality, () -> lines(municipality, person)).stream())
                .toList();
        var entered = municipalities.all().stream()
                .flatMap(municipality -> scope.call(municipality, () -> entered(municipality)).stream())
                .toList();
        return Html.of(
                "platform/site/myorganisations",
                new MyOrganisations(lines, entered),
                Text.of("platform.site.account.organisations"));
    }

    private List<MyOrganisations.Line> lines(Municipality municipality, long person) {
        return mandates.standingOf(person).stream()
                .map(mandate -> new MyOrganisations.Line(
                        municipality.slug(),
                        municipality.name(),
                        mandate.organisation().id(),
                        mandate.organisation().name(),
                        mandate.validFrom(),
                        mandate.validTo(),
                        mandate.kinds(),
                        mandate.id(),
                        mandate.invented()))
                .toList();
    }

    private List<MyOrganisations.Entered> entered(Municipality municipality) {
        return entries.mine().stream()
                .map(organisation -> new MyOrganisations.Entered(
                        municipality.slug(),
                        municipality.name(),
                        organisation.id(),
                        organisation.name(),
                        organisation.entry().status() == EntryStatus.REFUSED))
                .toList();
    }

    /** Gives up a mandate; what was submitted under it stays with the organisation. */
    @POST
    @Path("leave")
    @Permission("platform.account")
    public Response leave(@FormParam("municipality") String slug, @FormParam("mandate") long mandate) {
        var municipality = municipalities.bySlug(slug).orElseThrow(() -> new NotFound("municipality " + slug));
        var person = request.requirePerson().id();
        scope.within(municipality, () -> mandates.leave(person, mandate));
        return Redirect.to("/account/organisations", "platform.organisations.done.left");
    }
}
