package pl.wspolnie.platform.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.NewCookie;
import java.time.Duration;
import pl.wspolnie.platform.web.Incoming;
import pl.wspolnie.platform.web.WebSettings;

/** The cookie that keeps the token of a log-in; only who is logged in has one. */
@ApplicationScoped
public class SessionCookie {

    private static final int LONGEST = (int) Duration.ofDays(180).toSeconds();

    private final WebSettings settings;

    protected SessionCookie() {
        this(null);
    }

    @Inject
    public SessionCookie(WebSettings settings) {
        this.settings = settings;
    }

    /** Kept until the browser closes, or longer if the person wants to be remembered; the database decides when it ends. */
    NewCookie with(String token, boolean remembered) {
        return cookie(token)
                .maxAge(remembered ? LONGEST : NewCookie.DEFAULT_MAX_AGE)
                .build();
    }

    /** Takes it from the browser. */
    NewCookie gone() {
        return cookie("").maxAge(0).build();
    }

    private NewCookie.Builder cookie(String value) {
        return new NewCookie.Builder(Incoming.SESSION)
                .value(value)
                .path("/")
                .httpOnly(true)
                .secure(settings.secure())
                .sameSite(NewCookie.SameSite.LAX);
    }
}
