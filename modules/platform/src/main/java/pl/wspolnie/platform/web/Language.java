package pl.wspolnie.platform.web;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import pl.wspolnie.api.error.InvalidInput;
import pl.wspolnie.api.people.CurrentRequest;
import pl.wspolnie.platform.accounts.Accounts;
import pl.wspolnie.platform.text.Languages;

/** Keeps the reader's choice of a language. */
@Path("language")
@ApplicationScoped
public class Language {

    private final WebSettings settings;
    private final Accounts accounts;
    private final CurrentRequest request;

    @Inject
    public Language(WebSettings settings, Accounts accounts, CurrentRequest request) {
        this.settings = settings;
        this.accounts = accounts;
        this.request = request;
    }

    protected Language() {
        this(null, null, null);
    }

    @POST
    @PermitAll
    public Response choose(@FormParam("lang") String lang, @FormParam("next") String next) {
        if (Languages.ALL.stream().map(Locale::getLanguage).noneMatch(known -> known.equals(lang))) {
            throw new InvalidInput("lang", "platform.fault.choice");
        }
        // Mail is written in the language chosen last.
        request.person().ifPresent(person -> accounts.speak(person.id(), Locale.forLanguageTag(lang)));
        var cookie = new NewCookie.Builder(Languages.COOKIE)
                .value(lang)
                .path("/")
                .maxAge((int) Duration.ofDays(365).toSeconds())
                .httpOnly(true)
                .secure(settings.secure())
                .sameSite(NewCookie.SameSite.LAX)
                .build();
        return Response.seeOther(URI.create(LocalPath.orHome(next)))
                .cookie(cookie)
                .build();
    }
}
