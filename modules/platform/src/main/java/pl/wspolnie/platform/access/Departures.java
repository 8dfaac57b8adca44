package pl.wspolnie.platform.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import pl.wspolnie.platform.accounts.Accounts;
import pl.wspolnie.platform.accounts.Tickets;
import pl.wspolnie.platform.municipalities.Municipalities;
import pl.wspolnie.platform.people.Mandates;
import pl.wspolnie.platform.privacy.Erasure;
import pl.wspolnie.platform.scope.MunicipalScope;

/** Leaves for good: mandates, roles and log-ins end, personal data are erased, what others rely on stays without a name. */
@ApplicationScoped
public class Departures {

    private final Accounts accounts;
    private final Tickets tickets;
    private final Mandates mandates;
    private final Erasure erasure;
    private final Municipalities municipalities;
    private final MunicipalScope scope;

    protected Departures() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public Departures(
            Accounts accounts,
            Tickets tickets,
            Mandates mandates,
            Erasure erasure,
            Municipalities municipalities,
            MunicipalScope scope) {
        this.accounts = accounts;
        this.tickets = tickets;
        this.mandates = mandates;
        this.erasure = erasure;
        this.municipalities = municipalities;
        this.scope = scope;
    }

    /**
     * Closes the account, all or nothing.
     *
     * @throws pl.wspolnie.api.error.Conflict if it is the last operator's, or the last administrator's of a municipality
     */
    @Transactional
    public void leave(long account) {
        for (var municipality : municipalities.all()) {
            scope.within(municipality, () -> mandates.leaveAll(account));
        }
        tickets.voidAll(account);
        erasure.erase(account);
        accounts.close(account);
    }
}
