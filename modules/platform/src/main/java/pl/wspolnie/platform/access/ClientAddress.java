package pl.wspolnie.platform.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import pl.wspolnie.platform.spam.Senders;

/** From which network address a request comes. */
@ApplicationScoped
public class ClientAddress implements Senders {

    private static final int LONGEST = 45;

    private final boolean behindProxy;

    protected ClientAddress() {
        this(false);
    }

    /** @param behindProxy {@code proxy.trusted}: the header that a proxy adds is believed only if there is one */
    @Inject
    public ClientAddress(@ConfigProperty(name = "proxy.trusted", defaultValue = "false") boolean behindProxy) {
        this.behindProxy = behindProxy;
    }

    @Override
    public String addressOf(HttpServletRequest request) {
        return of(request);
    }

    String of(HttpServletRequest request) {
        var forwarded = request.getHeader("X-Forwarded-For");
        if (!behindProxy || forwarded == null) {
            return request.getRemoteAddr();
        }
        // The last is what our own proxy saw; those before it are the sender's claims.
        var last = forwarded.substring(forwarded.lastIndexOf(',') + 1).strip();
        return last.isEmpty() || last.length() > LONGEST ? request.getRemoteAddr() : last;
    }
}
