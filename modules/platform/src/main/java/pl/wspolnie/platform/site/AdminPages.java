package pl.wspolnie.platform.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import java.util.stream.Stream;
import pl.wspolnie.api.error.Forbidden;
import pl.wspolnie.api.people.Areas;
import pl.wspolnie.api.people.CurrentRequest;
import pl.wspolnie.api.people.Organisations;
import pl.wspolnie.api.security.Permission;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.api.web.Html;
import pl.wspolnie.platform.accounts.RoleGrants;
import pl.wspolnie.platform.modules.Modules;

/** Where a municipality's administration begins. */
@Path("{municipality}/admin")
@Produces(MediaType.TEXT_HTML)
@ApplicationScoped
public class AdminPages {

    private final Modules modules;
    private final RoleGrants grants;
    private final Organisations organisations;
    private final Areas areas;
    private final CurrentRequest request;

    protected AdminPages() {
        this(null, null, null, null, null);
    }

    @Inject
    public AdminPages(
            Modules modules, RoleGrants grants, Organisations organisations, Areas areas, CurrentRequest request) {
        this.modules = modules;
        this.grants = grants;
        this.organisations = organisations;
        this.areas = areas;
        this.request = request;
    }

    @GET
    @Permission("platform.account")
    public Html overview() {
        var here = request.municipality();
        if (Stream.of(AdminPart.values()).noneMatch(part -> part != AdminPart.OVERVIEW && part.isOpenTo(request))) {
            throw new Forbidden("no part of the administration");
        }
        var counts = Map.of(
                AdminPart.MODULES, modules.on(here).size(),
                AdminPart.PEOPLE, grants.in(here).size(),
                AdminPart.ORGANISATIONS, organisations.all().size(),
                AdminPart.AREAS, areas.all().size());
        return Html.of("platform/site/admin/overview", new AdminOverview(counts), Text.of("platform.site.admin.title"));
    }
}
