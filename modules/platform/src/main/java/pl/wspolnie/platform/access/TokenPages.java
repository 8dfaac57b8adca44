package pl.wspolnie.platform.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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
import pl.wspolnie.platform.accounts.ApiTokenEntity;
import pl.wspolnie.platform.accounts.ApiTokens;
import pl.wspolnie.platform.accounts.HeldPermissions;
import pl.wspolnie.platform.accounts.NewToken;
import pl.wspolnie.platform.rights.PermissionGroups;
import pl.wspolnie.platform.rights.PermissionGroups.Group;
import pl.wspolnie.platform.rights.PermissionGroups.Line;

/** The tokens of a person's programs. */
@Path("account/tokens")
@Produces(MediaType.TEXT_HTML)
@ApplicationScoped
public class TokenPages {

    private final Forms forms;
    private final ApiTokens tokens;
    private final HeldPermissions held;
    private final PermissionGroups groups;
    private final Reassurance reassurance;
    private final CurrentRequest request;

    protected TokenPages() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public TokenPages(
            Forms forms,
            ApiTokens tokens,
            HeldPermissions held,
            PermissionGroups groups,
            Reassurance reassurance,
            CurrentRequest request) {
        this.forms = forms;
        this.tokens = tokens;
        this.held = held;
        this.groups = groups;
        this.reassurance = reassurance;
        this.request = request;
    }

    /**
     * A person's tokens.
     *
     * @param groups the permissions that a token can be bound to
     * @param names of all permissions, by their ids
     * @param made the token that was just made, to be shown once; {@code null} otherwise
     */
    public record TokensView(
            List<ApiTokenEntity> tokens,
            Form<NewToken> form,
            List<Group> groups,
            Map<String, Text> names,
            String made) {}

    @GET
    @Permission("platform.account")
    public Html all() {
        return page(forms.empty(NewToken.class), null);
    }

    private Html page(Form<NewToken> form, String made) {
        var person = request.requirePerson().id();
        var choice = groups.of(held.of(person));
        var view = new TokensView(tokens.of(person), form, choice, names(choice), made);
        return Html.of("platform/tokens", view, Text.of("platform.token.title"));
    }

    private static Map<String, Text> names(List<Group> groups) {
        return groups.stream()
                .flatMap(group -> group.lines().stream())
                .collect(Collectors.toMap(Line::permission, Line::name));
    }

    @POST
    @Permission("platform.account")
    public Response make(MultivaluedMap<String, String> fields, @Context HttpServletRequest servlet) {
        var form = forms.read(NewToken.class, fields);
        if (form.hasFaults()) {
            return page(form, null).status(400);
        }
        try {
            reassurance.require(form.value().secret(), "secret", servlet);
            var by = SessionAuthentication.sessionOf(servlet).orElseThrow();
            var made = tokens.make(by, form.value());
            return SpentLink.secret(page(forms.empty(NewToken.class), made).status(200));
        } catch (InvalidInput wrong) {
            return page(form.with(wrong.faults()), null).status(400);
        } catch (Conflict most) {
            return page(form.with(new Fault("", most.explanation()).alone()), null)
                    .status(409);
        }
    }

    @POST
    @Path("revoke")
    @Permission("platform.account")
    public Response revoke(@FormParam("token") long token) {
        tokens.revoke(request.requirePerson().id(), token);
        return Redirect.to("/account/tokens", "platform.token.done.revoked");
    }
}
