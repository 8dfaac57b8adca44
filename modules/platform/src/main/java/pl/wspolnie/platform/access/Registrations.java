package pl.wspolnie.platform.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import pl.wspolnie.api.error.InvalidInput;
import pl.wspolnie.api.people.Person;
import pl.wspolnie.platform.accounts.Accounts;
import pl.wspolnie.platform.accounts.LogIn;
import pl.wspolnie.platform.accounts.NewAccount;

/** Accounts that people open for themselves: not by the hundred from one network address. */
@ApplicationScoped
public class Registrations {

    private final LogIn logIn;
    private final Accounts accounts;

    protected Registrations() {
        this(null, null);
    }

    @Inject
    public Registrations(LogIn logIn, Accounts accounts) {
        this.logIn = logIn;
        this.accounts = accounts;
    }

    /**
     * Opens an account.
     *
     * @throws InvalidInput if there were too many from this address today
     * @throws pl.wspolnie.api.error.Conflict if there is one with this e-mail address
     */
    public Person register(NewAccount input, String address) {
        requireCalm(address);
        return accounts.add(input);
    }

    /**
     * Counts an attempt.
     *
     * @throws InvalidInput if there were too many from this address today
     */
    void requireCalm(String address) {
        var pause = logIn.admitRegistration(address);
        if (!pause.isZero()) {
            throw new InvalidInput(LogInPages.tooMany(pause).alone());
        }
    }
}
