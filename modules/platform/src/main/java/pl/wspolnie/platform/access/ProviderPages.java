package pl.wspolnie.platform.access;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import pl.wspolnie.api.error.Conflict;
import pl.wspolnie.api.error.NotFound;
import pl.wspolnie.api.web.Redirect;
import pl.wspolnie.platform.accounts.Links;
import pl.wspolnie.platform.web.LocalPath;
import pl.wspolnie.platform.web.WebSettings;

/** Logging in with an OpenID Connect provider. */
@Path("login/provider")
@ApplicationScoped
public class ProviderPages {

    private static final Logger LOG = System.getLogger(ProviderPages.class.getName());
    private static final String COOKIE = "wspolnie_errand";

    private final ProviderSettings settings;
    private final Provider provider;
    private final Errands errands;
    private final Links links;
    private final SecondStep secondStep;
    private final Entrance entrance;
    private final WebSettings web;

    protected ProviderPages() {
        this(null, null, null, null, null, null, null);
    }

    @Inject
    public ProviderPages(
            ProviderSettings settings,
            Provider provider,
            Errands errands,
            Links links,
            SecondStep secondStep,
            Entrance entrance,
            WebSettings web) {
        this.settings = settings;
        this.provider = provider;
        this.errands = errands;
        this.links = links;
        this.secondStep = secondStep;
        this.entrance = entrance;
        this.web = web;
    }

    /** Sends the browser to the provider. */
    @GET
    @PermitAll
    public Response begin(@QueryParam("next") String next) {
        requireConfigured();
        var errand = Provider.Errand.begin();
        try {
            var address = provider.address(errand);
            var token = errands.begin(errand, LocalPath.orHome(next));
            return Response.seeOther(address)
                    .header("Cache-Control", "no-store")
                    .cookie(cookie(token).build())
                    .build();
        } catch (Provider.Failed fault) {
            return failed(fault.getMessage());
        }
    }

    /** Takes the browser back from the provider. */
    @GET
    @Path("return")
    @PermitAll
    public Response end(
            @CookieParam(COOKIE) String token,
            @QueryParam("state") String state,
            @QueryParam("code") String code,
            @Context HttpServletRequest servlet) {
        requireConfigured();
        var waiting = errands.end(token);
        if (waiting.isEmpty() || code == null || !waiting.get().errand().state().equals(state)) {
            return failed("no errand, no code, or another state");
        }
        try {
            var identity = provider.identify(code, waiting.get().errand());
            return links.accountOf(identity)
                    .map(account -> enter(account, waiting.get().next(), servlet))
                    .orElseGet(() -> refused("unconfirmed"));
        } catch (Provider.Failed fault) {
            return failed(fault.getMessage());
        } catch (Conflict twice) {
            return failed("two first log-ins at once");
        }
    }

    private Response enter(long account, String next, HttpServletRequest servlet) {
        var answer = secondStep.isNeeded(account)
                ? secondStep.ask(account, false, next)
                : entrance.enter(Redirect.to(next), account, servlet);
        return Response.fromResponse(answer).cookie(gone()).build();
    }

    private Response failed(String why) {
        LOG.log(Level.WARNING, "Log-in with the provider failed: " + why);
        return refused("failed");
    }

    private Response refused(String why) {
        return Response.fromResponse(Redirect.to("/login?provider=" + why))
                .cookie(gone())
                .build();
    }

    private void requireConfigured() {
        if (!settings.isConfigured()) {
            throw new NotFound("a provider (oidc.issuer)");
        }
    }

    private NewCookie gone() {
        return cookie("").maxAge(0).build();
    }

    private NewCookie.Builder cookie(String value) {
        return new NewCookie.Builder(COOKIE)
                .value(value)
                .path("/login/provider")
                .httpOnly(true)
                .secure(web.secure())
                .sameSite(NewCookie.SameSite.LAX);
    }
}
