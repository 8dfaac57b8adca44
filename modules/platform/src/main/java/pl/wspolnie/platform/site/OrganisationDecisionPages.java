package pl.wspolnie.platform.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import pl.wspolnie.api.error.InvalidInput;
import pl.wspolnie.api.people.CurrentRequest;
import pl.wspolnie.api.security.Permission;
import pl.wspolnie.api.web.Forms;
import pl.wspolnie.api.web.Redirect;
import pl.wspolnie.api.web.Urls;
import pl.wspolnie.platform.municipalities.Projects;
import pl.wspolnie.platform.people.OrganisationEntries;
import pl.wspolnie.platform.people.OrganisationRegister;

/** What the office decides on an entry of the register. */
@Path("{municipality}/admin/organisations/{id: \\d{1,18}}/entry")
@Produces(MediaType.TEXT_HTML)
@ApplicationScoped
public class OrganisationDecisionPages {

    private final OrganisationEntries entries;
    private final OrganisationRegister register;
    private final Projects projects;
    private final OrganisationForms views;
    private final Forms forms;
    private final CurrentRequest request;
    private final Urls urls;

    protected OrganisationDecisionPages() {
        this(null, null, null, null, null, null, null);
    }

    @Inject
    public OrganisationDecisionPages(
            OrganisationEntries entries,
            OrganisationRegister register,
            Projects projects,
            OrganisationForms views,
            Forms forms,
            CurrentRequest request,
            Urls urls) {
        this.entries = entries;
        this.register = register;
        this.projects = projects;
        this.views = views;
        this.forms = forms;
        this.request = request;
        this.urls = urls;
    }

    @POST
    @Path("verify")
    @Permission("platform.organisations.manage")
    public Response verify(@PathParam("id") long id) {
        entries.verify(id);
        return Redirect.to(urls.of(OrganisationAdminPages.PATH, id), "platform.organisations.done.verified");
    }

    @POST
    @Path("refuse")
    @Permission("platform.organisations.manage")
    public Response refuse(@PathParam("id") long id, @FormParam("reason") String reason) {
        try {
            entries.refuse(id, reason);
            return Redirect.to(urls.of(OrganisationAdminPages.PATH, id), "platform.organisations.done.refused");
        } catch (InvalidInput wrong) {
            var form = forms.fill(register.get(id).details());
            return views.page(id, form.with(wrong.faults())).status(400);
        }
    }

    @POST
    @Path("remove")
    @Permission("platform.organisations.manage")
    public Response remove(@PathParam("id") long id) {
        entries.remove(id);
        return Redirect.to(urls.of(OrganisationAdminPages.PATH), "platform.organisations.done.removed");
    }

    /** @param project the key of one of the municipality's projects, or nothing to share with nobody */
    @POST
    @Path("share")
    @Permission("platform.organisations.manage")
    public Response share(@PathParam("id") long id, @FormParam("project") String project) {
        var chosen = projects.of(request.municipality()).stream()
                .map(known -> known.id())
                .filter(known -> String.valueOf(known).equals(project))
                .findFirst();
        if (chosen.isEmpty() && project != null && !project.isBlank()) {
            throw new InvalidInput("project", "platform.fault.choice");
        }
        entries.share(id, chosen.orElse(null));
        return Redirect.to(urls.of(OrganisationAdminPages.PATH, id), "platform.organisations.done.shared");
    }
}
