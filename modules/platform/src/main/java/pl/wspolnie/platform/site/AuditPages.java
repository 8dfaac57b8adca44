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
import pl.wspolnie.api.people.CurrentRequest;
import pl.wspolnie.api.plugin.PluginManifest;
import pl.wspolnie.api.security.Permission;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.api.web.Forms;
import pl.wspolnie.api.web.Html;
import pl.wspolnie.api.web.Urls;
import pl.wspolnie.platform.audit.AuditFilter;
import pl.wspolnie.platform.audit.AuditTrail;
import pl.wspolnie.platform.plugins.Plugins;

/** Reading a municipality's register of actions. */
@Path("{municipality}/admin/audit")
@Produces(MediaType.TEXT_HTML)
@ApplicationScoped
public class AuditPages {

    private static final int PER_PAGE = 50;
    private static final List<String> FIELDS = List.of("action", "subject", "from", "to", "stored");

    private final AuditTrail trail;
    private final AuditWords words;
    private final Forms forms;
    private final CurrentRequest request;
    private final Urls urls;
    private final Plugins plugins;

    protected AuditPages() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public AuditPages(
            AuditTrail trail, AuditWords words, Forms forms, CurrentRequest request, Urls urls, Plugins plugins) {
        this.trail = trail;
        this.words = words;
        this.forms = forms;
        this.request = request;
        this.urls = urls;
        this.plugins = plugins;
    }

    /** @param check whether to follow the whole chain */
    @GET
    @Permission("platform.audit.read")
    public Html entries(
            @Context UriInfo uri, @QueryParam("page") @DefaultValue("1") int page, @QueryParam("check") boolean check) {
        var query = new Query(FIELDS, uri.getQueryParameters());
        var form = forms.read(AuditView.Filter.class, query.fields());
        var chain = request.municipality().id();
        var asked = form.hasFaults() ? new AuditView.Filter(null, null, null, null, false) : form.value();
        var filter = new AuditFilter(asked.action(), asked.subject(), asked.from(), asked.to());
        var found = trail.count(chain, filter);
        var paging = Paging.of(found, PER_PAGE, page);
        var entries = words.of(chain, trail.list(chain, filter, paging.offset(), paging.limit()));
        var outcome = check ? trail.check(chain) : null;
        return Html.of(
                "platform/site/admin/audit",
                new AuditView(
                        form,
                        plugins.all().stream().map(PluginManifest::id).toList(),
                        entries,
                        found,
                        outcome == null ? null : outcome.entries(),
                        outcome == null ? null : outcome.fault().orElse(null),
                        asked.subject() == null || entries.isEmpty()
                                ? null
                                : entries.get(0).subject(),
                        query.after(urls.of("admin/audit")),
                        paging.current(),
                        paging.last()),
                Text.of("platform.trail.title"));
    }
}
