package pl.wspolnie.platform.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import pl.wspolnie.api.error.Forbidden;
import pl.wspolnie.api.people.CurrentRequest;
import pl.wspolnie.api.security.Permission;
import pl.wspolnie.api.web.Forms;
import pl.wspolnie.platform.accounts.ApiTokenEntity;
import pl.wspolnie.platform.accounts.ApiTokens;
import pl.wspolnie.platform.accounts.HeldPermissions;
import pl.wspolnie.platform.accounts.NewToken;
import pl.wspolnie.platform.accounts.TokenScope;

/** The tokens of a person's programs, for programs in which the person has logged in. */
@Path("api/v1/account/tokens")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "account")
@ApplicationScoped
public class TokenApi {

    private final Forms forms;
    private final ApiTokens tokens;
    private final HeldPermissions held;
    private final Reassurance reassurance;
    private final CurrentRequest request;

    protected TokenApi() {
        this(null, null, null, null, null);
    }

    @Inject
    public TokenApi(
            Forms forms, ApiTokens tokens, HeldPermissions held, Reassurance reassurance, CurrentRequest request) {
        this.forms = forms;
        this.tokens = tokens;
        this.held = held;
        this.reassurance = reassurance;
        this.request = request;
    }

    /**
     * A token, without what opens anything.
     *
     * @param permissions to which it is bound, if its scope says so
     * @param used when it was last used, to some minutes; {@code null} if never
     */
    public record Item(
            long id,
            String name,
            TokenScope scope,
            Set<String> permissions,
            Instant made,
            Instant expires,
            Instant used) {}

    /** @param token to be sent as {@code Authorization: Bearer ...}; it is told this once */
    public record Made(String token) {}

    @GET
    @Permission("platform.account")
    @Operation(summary = "Lists the person's tokens that are good, the newest first")
    public List<Item> all() {
        return tokens.of(request.requirePerson().id()).stream()
                .map(TokenApi::item)
                .toList();
    }

    private static Item item(ApiTokenEntity token) {
        return new Item(
                token.id(),
                token.name(),
                token.scope(),
                new TreeSet<>(token.permissions().orElse(Set.of())),
                token.createdAt(),
                token.expiresAt(),
                token.usedAt());
    }

    @GET
    @Path("permissions")
    @Permission("platform.account")
    @Operation(summary = "Lists the permissions that a token of the person can be bound to")
    public Set<String> permissions() {
        return held.of(request.requirePerson().id());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Permission("platform.account")
    @Operation(summary = "Makes a token; the answer alone tells it. A token makes no tokens: log in at /api/v1/session")
    public Response make(NewToken wanted, @Context HttpServletRequest servlet) {
        var by = SessionAuthentication.sessionOf(servlet).orElseThrow();
        if (by.token().isPresent()) {
            throw new Forbidden("a token makes no tokens");
        }
        var checked = forms.check(wanted);
        reassurance.require(checked.secret(), "secret", servlet);
        return SpentLink.secret(
                Response.status(201).entity(new Made(tokens.make(by, checked))).build());
    }

    @DELETE
    @Path("{id: \\d{1,18}}")
    @Permission("platform.account")
    @Operation(summary = "Takes a token back")
    public void revoke(@PathParam("id") long id) {
        tokens.revoke(request.requirePerson().id(), id);
    }
}
