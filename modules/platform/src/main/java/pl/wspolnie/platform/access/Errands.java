package pl.wspolnie.platform.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import pl.wspolnie.platform.accounts.Ticket;
import pl.wspolnie.platform.accounts.TicketPurpose;
import pl.wspolnie.platform.accounts.Tickets;

/** Who is at the provider at the moment; known by a cookie, so that nobody ends what somebody else began. */
@ApplicationScoped
public class Errands {

    private final Tickets tickets;

    protected Errands() {
        this(null);
    }

    @Inject
    public Errands(Tickets tickets) {
        this.tickets = tickets;
    }

    /** @param next where to go after the log-in */
    public record Waiting(Provider.Errand errand, String next) {}

    String begin(Provider.Errand errand, String next) {
        var details = String.join("\n", errand.state(), errand.nonce(), errand.verifier(), next);
        return tickets.issue(TicketPurpose.PROVIDER, new Ticket(Optional.empty(), "", details));
    }

    /** What the cookie stands for, once. */
    @Transactional
    public Optional<Waiting> end(String token) {
        return tickets.use(token, TicketPurpose.PROVIDER).map(ticket -> {
            var parts = ticket.details().split("\n", 4);
            return new Waiting(new Provider.Errand(parts[0], parts[1], parts[2]), parts[3]);
        });
    }
}
