package pl.wspolnie.platform.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import pl.wspolnie.api.people.CurrentRequest;
import pl.wspolnie.api.people.Municipality;
import pl.wspolnie.api.security.Permission;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.api.web.Html;
import pl.wspolnie.platform.municipalities.Municipalities;
import pl.wspolnie.platform.people.Mandates;
import pl.wspolnie.platform.scope.MunicipalScope;

/** For whom one may act. */
@Path("account/organisations")
@Produces(MediaType.TEXT_HTML)
@ApplicationScoped
public class MyOrganisationPages {

    private final Municipalities municipalities;
    private final Mandates mandates;
    private final MunicipalScope scope;
    private final CurrentRequest request;

    protected MyOrganisationPages() {
        this(null, null, null, null);
    }

    @Inject
    public MyOrganisationPages(
            Municipalities municipalities, Mandates mandates, MunicipalScope scope, CurrentRequest request) {
        this.municipalities = municipalities;
        this.mandates = mandates;
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
        return Html.of(
                "platform/site/myorganisations",
                new MyOrganisations(lines),
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
                        mandate.invented()))
                .toList();
    }
}
