package pl.wspolnie.platform.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import pl.wspolnie.api.people.Municipality;
import pl.wspolnie.api.security.Permission;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.api.web.Forms;
import pl.wspolnie.api.web.Html;
import pl.wspolnie.platform.accounts.AccountEntity;
import pl.wspolnie.platform.accounts.Accounts;
import pl.wspolnie.platform.accounts.RoleGrants;
import pl.wspolnie.platform.municipalities.Municipalities;
import pl.wspolnie.platform.municipalities.Projects;
import pl.wspolnie.platform.plugins.Plugins;

/** The installation at a glance, and who has an account. */
@Path("admin")
@Produces(MediaType.TEXT_HTML)
@ApplicationScoped
public class OperatorPages {

    private static final int PER_PAGE = 50;

    private final Municipalities municipalities;
    private final Projects projects;
    private final Accounts accounts;
    private final RoleGrants grants;
    private final Plugins plugins;
    private final ModuleNames names;
    private final Forms forms;

    protected OperatorPages() {
        this(null, null, null, null, null, null, null);
    }

    @Inject
    public OperatorPages(
            Municipalities municipalities,
            Projects projects,
            Accounts accounts,
            RoleGrants grants,
            Plugins plugins,
            ModuleNames names,
            Forms forms) {
        this.municipalities = municipalities;
        this.projects = projects;
        this.accounts = accounts;
        this.grants = grants;
        this.plugins = plugins;
        this.names = names;
        this.forms = forms;
    }

    @GET
    @Permission("platform.operate")
    public Html overview() {
        var counts = Map.of(
                "municipalities", (long) municipalities.all().size(),
                "projects", (long) projects.all().size(),
                "accounts", accounts.count(""));
        var modules = plugins.modules().stream()
                .map(manifest -> names.of(manifest.id()))
                .toList();
        return Html.of(
                "platform/site/operator/overview",
                new OperatorOverview(counts, modules),
                Text.of("platform.operator.title"));
    }

    @GET
    @Path("accounts")
    @Permission("platform.operate")
    public Html accounts(@Context UriInfo uri, @QueryParam("page") @DefaultValue("1") int page) {
        var query = new Query(List.of("words"), uri.getQueryParameters());
        var filter = forms.read(OperatorAccounts.Filter.class, query.fields());
        var words = filter.hasFaults() || filter.value().words() == null
                ? ""
                : filter.value().words();
        var found = accounts.count(words);
        var paging = Paging.of(found, PER_PAGE, page);
        return Html.of(
                "platform/site/operator/accounts",
                new OperatorAccounts(
                        filter,
                        accounts.page(words, paging.offset(), paging.limit()).stream()
                                .map(this::line)
                                .toList(),
                        found,
                        query.after("/admin/accounts"),
                        paging.current(),
                        paging.last()),
                Text.of("platform.operator.accounts"));
    }

    private OperatorAccounts.Line line(AccountEntity account) {
        var roles = grants.heldBy(account.id()).stream()
                .filter(grant -> grant.role() != null)
                .map(grant -> new OperatorAccounts.Held(grant.role().name(), name(grant.municipality())))
                .toList();
        return new OperatorAccounts.Line(account.name(), account.email(), account.createdAt(), roles);
    }

    private String name(Long municipality) {
        return municipality == null
                ? null
                : municipalities.find(municipality).map(Municipality::name).orElse(null);
    }
}
