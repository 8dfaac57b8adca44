package pl.wspolnie.platform.spam;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Duration;
import pl.wspolnie.api.error.InvalidInput;
import pl.wspolnie.api.web.SpamGuard;

/** The guard over the request at hand. */
@ApplicationScoped
public class FormGuard implements SpamGuard {

    private static final Duration SHORTEST = Duration.ofSeconds(3);
    private static final Duration LONGEST = Duration.ofHours(24);

    private final FormStamps stamps;
    private final Rates rates;
    private final Senders senders;
    private final HttpServletRequest servlet;

    protected FormGuard() {
        this(null, null, null, null);
    }

    @Inject
    public FormGuard(FormStamps stamps, Rates rates, Senders senders, HttpServletRequest servlet) {
        this.stamps = stamps;
        this.rates = rates;
        this.senders = senders;
        this.servlet = servlet;
    }

    @Override
    public void check(MultivaluedMap<String, String> fields, String what, int perHour) {
        var lure = fields.getFirst("homepage");
        var age = stamps.age(fields.getFirst("stamp"));
        if (lure == null || !lure.isEmpty() || age.isEmpty() || age.get().compareTo(LONGEST) > 0) {
            throw new InvalidInput("", "platform.spam.machine");
        }
        if (age.get().compareTo(SHORTEST) < 0) {
            throw new InvalidInput("", "platform.spam.fast");
        }
        requireRate(what, perHour);
    }

    /** The limit alone, for programs: a machine is no fault there. */
    public void requireRate(String what, int perHour) {
        if (!rates.admit(what + "/" + senders.addressOf(servlet), perHour)) {
            throw new InvalidInput("", "platform.spam.often");
        }
    }
}
