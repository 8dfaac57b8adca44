package pl.wspolnie.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import pl.wspolnie.api.people.Municipality;
import pl.wspolnie.api.people.Organisation;
import pl.wspolnie.api.people.Organisations;
import pl.wspolnie.api.security.Role;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.api.web.Link;
import pl.wspolnie.api.web.NavigationItem;
import pl.wspolnie.api.web.Page;
import pl.wspolnie.platform.modules.Modules;
import pl.wspolnie.platform.plugins.Plugins;
import pl.wspolnie.platform.scope.Asker;
import pl.wspolnie.platform.scope.Situation;
import pl.wspolnie.platform.text.Languages;
import pl.wspolnie.platform.text.RequestMessages;

/** Puts together the frame of a page from where the reader is and who the reader is. */
@ApplicationScoped
public class Shells {

    private static final String DONE = ".done.";

    private final HttpServletRequest request;
    private final Modules modules;
    private final Organisations organisations;
    private final RequestMessages messages;
    private final WebSettings settings;

    @Inject
    public Shells(
            HttpServletRequest request,
            Modules modules,
            Organisations organisations,
            RequestMessages messages,
            WebSettings settings) {
        this.request = request;
        this.modules = modules;
        this.organisations = organisations;
        this.messages = messages;
        this.settings = settings;
    }

    protected Shells() {
        this(null, null, null, null, null);
    }

    /** The frame for a page with this title. */
    Shell around(Page page, Text title) {
        var place = Situation.present().municipality();
        return new Shell(
                page.say(title),
                place.map(Municipality::name).orElseGet(() -> page.text("platform.shell.brand")),
                place.map(found -> "/" + found.slug()).orElse(null),
                ownAddress(),
                place.map(found -> navigation(page, found)).orElse(List.of()),
                account(page, place),
                footer(page, place),
                mandates(place),
                languages(page.locale()),
                done(page),
                settings.tiles(),
                settings.attribution());
    }

    // What was done is said once: not again after the language was changed.
    private String ownAddress() {
        return Incoming.address(request).replaceAll("[?&]done=[^&]*", "");
    }

    private List<Link> navigation(Page page, Municipality place) {
        var links = new ArrayList<Link>();
        links.add(link(page.text("platform.shell.home"), page.url("")));
        // What can be done comes first, what can be looked up after it.
        modules.activeManifests(place).stream()
                .sorted(Comparator.comparing(manifest -> Plugins.isPlatform(manifest.id())))
                .flatMap(manifest -> manifest.navigation().stream())
                .filter(item -> visible(page, item))
                .forEach(item -> links.add(link(page.text(item.label()), page.url(item.path()))));
        return links;
    }

    private static boolean visible(Page page, NavigationItem item) {
        return item.permission().isEmpty() || page.may(item.permission());
    }

    private Link link(String label, String url) {
        var path = request.getRequestURI();
        var home = url.indexOf('/', 1) < 0;
        return new Link(label, url, path.equals(url) || !home && path.startsWith(url + "/"));
    }

    private List<Link> account(Page page, Optional<Municipality> place) {
        var links = new ArrayList<Link>();
        links.add(Link.of(page.text("platform.shell.account"), "/account"));
        links.add(Link.of(page.text("platform.notifications.title"), "/account/notifications"));
        var asker = Situation.present().asker();
        var roles = asker.map(Asker::roles).orElse(Set.of());
        var works = roles.contains(Role.OFFICER)
                || asker.filter(somebody -> somebody.means().unsecured()
                                || !somebody.others().isEmpty())
                        .isPresent();
        if (place.isPresent() && works) {
            links.add(Link.of(page.text("platform.shell.administration"), page.url("admin")));
        }
        if (roles.contains(Role.OPERATOR)) {
            links.add(Link.of(page.text("platform.shell.installation"), "/admin"));
        }
        return links;
    }

    private List<Link> footer(Page page, Optional<Municipality> place) {
        var links = new ArrayList<Link>();
        var home = place.map(found -> "/" + found.slug()).orElse("");
        links.add(Link.of(page.text("platform.shell.accessibility"), home + "/accessibility"));
        links.add(Link.of(page.text("platform.shell.help"), home + "/help"));
        if (place.isPresent()) {
            links.add(Link.of(page.text("platform.shell.data"), home + "/data"));
            links.add(Link.of(page.text("platform.shell.feed"), home + "/feed.atom"));
            links.add(Link.of(page.text("platform.shell.municipalities"), "/"));
        }
        links.add(Link.of(page.text("platform.shell.api"), "/api"));
        return links;
    }

    private List<Organisation> mandates(Optional<Municipality> place) {
        var somebody = Situation.present().asker().isPresent();
        return somebody && place.isPresent() ? organisations.ofCurrentPerson() : List.of();
    }

    private static List<Shell.Language> languages(Locale current) {
        return Languages.ALL.stream()
                .map(locale -> new Shell.Language(
                        locale.getLanguage(), name(locale), locale.getLanguage().equals(current.getLanguage())))
                .toList();
    }

    private static String name(Locale locale) {
        return locale.equals(Languages.POLISH) ? "Polski" : "English";
    }

    // The address may name any key: only words about what was done are shown.
    private String done(Page page) {
        var key = request.getParameter("done");
        var known = key != null && key.contains(DONE) && messages.knows(key, page.locale());
        return known ? page.text(key) : null;
    }
}
