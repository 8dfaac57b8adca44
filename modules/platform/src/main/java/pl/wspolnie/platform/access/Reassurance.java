package pl.wspolnie.platform.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import pl.wspolnie.api.error.InvalidInput;
import pl.wspolnie.api.people.CurrentRequest;
import pl.wspolnie.platform.accounts.LogIn;

/** Asks for the password once more before what a passer-by at an open computer must not do. */
@ApplicationScoped
public class Reassurance {

    private final LogIn logIn;
    private final ClientAddress address;
    private final CurrentRequest request;

    protected Reassurance() {
        this(null, null, null);
    }

    @Inject
    public Reassurance(LogIn logIn, ClientAddress address, CurrentRequest request) {
        this.logIn = logIn;
        this.address = address;
        this.request = request;
    }

    /** @throws InvalidInput for this field if it is not the password of who is logged in, or after too many wrong ones */
    void require(String password, String field, HttpServletRequest servlet) {
        var outcome = logIn.attempt(request.requirePerson().email(), password, address.of(servlet));
        if (outcome.account() == null && !outcome.pause().isZero()) {
            throw new InvalidInput(LogInPages.tooMany(outcome.pause()).alone());
        }
        if (outcome.account() == null) {
            throw new InvalidInput(field, "platform.account.present");
        }
    }
}
