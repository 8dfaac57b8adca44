package pl.wspolnie.platform.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import pl.wspolnie.api.security.Permission;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.api.web.Form;
import pl.wspolnie.api.web.Html;
import pl.wspolnie.api.web.Redirect;
import pl.wspolnie.api.web.Urls;
import pl.wspolnie.platform.people.Mandates;
import pl.wspolnie.platform.people.OrganisationRegister;

/** Who acts for an organisation, kept by the organisation itself. */
@Path("{municipality}/organisations/{id: \\d{1,18}}/members")
@Produces(MediaType.TEXT_HTML)
@ApplicationScoped
public class MemberPages {

    private final OrganisationRegister register;
    private final Mandates mandates;
    private final MandateForms mandateForms;
    private final Urls urls;

    protected MemberPages() {
        this(null, null, null, null);
    }

    @Inject
    public MemberPages(OrganisationRegister register, Mandates mandates, MandateForms mandateForms, Urls urls) {
        this.register = register;
        this.mandates = mandates;
        this.mandateForms = mandateForms;
        this.urls = urls;
    }

    /** The members of an organisation and the form for another. */
    public record MembersView(long id, String name, List<MandateLine> mandates, Form<MandateInput> mandate) {}

    @GET
    @Permission("platform.organisation.keep")
    public Html members(@PathParam("id") long id) {
        return page(id, mandateForms.blank());
    }

    private Html page(long id, Form<MandateInput> form) {
        mandates.requireManaging(id);
        var organisation = register.get(id);
        var lines = mandates.of(organisation).stream().map(mandateForms::line).toList();
        return Html.of(
                "platform/site/members",
                new MembersView(id, organisation.name(), lines, form),
                Text.of("platform.organisations.mandates"));
    }

    @POST
    @Permission("platform.organisation.keep")
    public Response grant(@PathParam("id") long id, MultivaluedMap<String, String> fields) {
        var form = mandateForms.grant(fields, given -> mandates.grantAsMember(id, given));
        return form.hasFaults()
                ? page(id, form).status(400)
                : Redirect.to(urls.of("organisations", id, "members"), "platform.organisations.done.mandate");
    }

    @POST
    @Path("withdraw")
    @Permission("platform.organisation.keep")
    public Response withdraw(@PathParam("id") long id, @FormParam("mandate") long mandate) {
        mandates.withdrawAsMember(id, mandate);
        return Redirect.to(urls.of("organisations", id), "platform.organisations.done.withdrawn");
    }
}
