package pl.wspolnie.platform.access;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import pl.wspolnie.api.error.Forbidden;
import pl.wspolnie.api.people.Municipality;
import pl.wspolnie.api.security.Role;
import pl.wspolnie.api.settings.Settings;
import pl.wspolnie.platform.accounts.RoleGrants;
import pl.wspolnie.platform.accounts.Session;
import pl.wspolnie.platform.municipalities.Municipalities;
import pl.wspolnie.platform.municipalities.Municipalities.Arrival;
import pl.wspolnie.platform.people.Mandates;
import pl.wspolnie.platform.scope.Asker;
import pl.wspolnie.platform.scope.Situation;
import pl.wspolnie.platform.text.Languages;

/** Finds out where a request goes and who sends it; before matching, so that even a page that does not exist knows. */
@Provider
@PreMatching
@Priority(RequestOrder.SITUATION)
@ApplicationScoped
public class SituationFilter implements ContainerRequestFilter {

    private static final Set<String> READING = Set.of("GET", "HEAD");

    private final Municipalities municipalities;
    private final RoleGrants grants;
    private final Mandates mandates;
    private final Settings settings;
    private final SessionAuthentication authentication;
    private final HttpServletRequest servlet;

    protected SituationFilter() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public SituationFilter(
            Municipalities municipalities,
            RoleGrants grants,
            Mandates mandates,
            Settings settings,
            SessionAuthentication authentication,
            HttpServletRequest servlet) {
        this.municipalities = municipalities;
        this.grants = grants;
        this.mandates = mandates;
        this.settings = settings;
        this.authentication = authentication;
        this.servlet = servlet;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        var arrival = slug(request.getUriInfo().getPath()).flatMap(municipalities::arriveAt);
        var municipality = arrival.map(Arrival::municipality);
        var revision = arrival.map(Arrival::revision).filter(known -> READING.contains(request.getMethod()));
        var anonymous = new Situation(municipality, Optional.empty(), locale(request), revision);
        anonymous.begin();
        var session = authentication.authenticate(servlet);
        session.map(present -> asker(present, municipality))
                .map(asker -> new Situation(municipality, Optional.of(asker), anonymous.locale(), revision))
                .ifPresent(Situation::begin);
        var readOnly = session.flatMap(Session::token).filter(Session.TokenUse::readOnly);
        if (readOnly.isPresent() && !READING.contains(request.getMethod())) {
            throw new Forbidden("a token that only reads");
        }
    }

    /** The segment that names the municipality: the first, or the one behind {@code api/v1}. */
    static Optional<String> slug(String path) {
        var segments = path.replaceFirst("^/", "").split("/", 4);
        if (segments[0].equals("api")) {
            return segments.length > 2 ? Optional.of(segments[2]) : Optional.empty();
        }
        return Optional.of(segments[0]).filter(first -> !first.isEmpty());
    }

    private static Locale locale(ContainerRequestContext request) {
        var cookie = request.getCookies().get(Languages.COOKIE);
        return Languages.choose(
                cookie == null ? null : cookie.getValue(), request.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    }

    private Asker asker(Session session, Optional<Municipality> municipality) {
        var person = session.person();
        var held = grants.held(person.id(), municipality.orElse(null));
        var acting = municipality.flatMap(here -> acting(session));
        var unsecured = municipality.isPresent() && isUnsecured(session, held);
        return new Asker(
                person,
                acting.map(mandate -> mandate.organisation().asOrganisation()),
                unsecured ? Set.of() : held.roles(),
                acting.map(Mandates.Acting::kinds).orElse(Set.of()),
                unsecured ? Set.of() : held.others(),
                new Asker.Means(
                        session.token().map(Session.TokenUse::number),
                        session.token().flatMap(Session.TokenUse::permissions),
                        unsecured));
    }

    /** Whether the municipality wants a second factor of its administrators, and this one has shown none. */
    private boolean isUnsecured(Session session, RoleGrants.Held held) {
        var administers =
                held.roles().contains(Role.ADMINISTRATOR) || held.roles().contains(Role.OPERATOR);
        return administers && !session.secondFactor() && settings.get("platform", AccessSettings.SECOND_FACTOR);
    }

    /** Asked anew each time: a mandate may have ended since. */
    private Optional<Mandates.Acting> acting(Session session) {
        return session.actingOrganisation()
                .flatMap(organisation -> mandates.inForce(session.person().id(), organisation));
    }
}
