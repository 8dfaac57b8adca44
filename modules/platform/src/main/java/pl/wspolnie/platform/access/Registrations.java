package pl.wspolnie.platform.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import pl.wspolnie.api.error.Conflict;
import pl.wspolnie.api.error.InvalidInput;
import pl.wspolnie.api.people.CurrentRequest;
import pl.wspolnie.api.people.Person;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.platform.accounts.Accounts;
import pl.wspolnie.platform.accounts.LogIn;
import pl.wspolnie.platform.accounts.NewAccount;
import pl.wspolnie.platform.accounts.Newcomer;
import pl.wspolnie.platform.accounts.Ticket;
import pl.wspolnie.platform.accounts.TicketPurpose;
import pl.wspolnie.platform.accounts.Tickets;
import pl.wspolnie.platform.web.LocalPath;

/** Opens accounts for those whose mailbox answers, without telling others who has one. */
@ApplicationScoped
public class Registrations {

    private final LogIn logIn;
    private final Accounts accounts;
    private final Tickets tickets;
    private final AccountLetters letters;
    private final CurrentRequest request;

    protected Registrations() {
        this(null, null, null, null, null);
    }

    @Inject
    public Registrations(
            LogIn logIn, Accounts accounts, Tickets tickets, AccountLetters letters, CurrentRequest request) {
        this.logIn = logIn;
        this.accounts = accounts;
        this.tickets = tickets;
        this.letters = letters;
        this.request = request;
    }

    /** Who wants an account, and where to go once it is open. */
    public record Waiting(String name, String email, String next) {

        private static Waiting of(Ticket ticket) {
            var parts = ticket.details().split("\n", 2);
            return new Waiting(parts[0], ticket.email(), LocalPath.orHome(parts[1]));
        }
    }

    /**
     * Sends a letter with a link that opens the account; one to set a new password if there is an account already. What
     * is done and how long it takes is the same.
     *
     * @param next where to go once it is open
     * @param address the network address of who asks
     * @return where the link leads; for nobody's eyes but the recipient's; empty if the mailbox has had enough letters
     * @throws InvalidInput if there were too many requests from this address today
     */
    @Transactional
    public Optional<String> register(Newcomer newcomer, String next, String address) {
        requireCalm(address);
        return logIn.admitLetter(newcomer.email()) ? Optional.of(send(newcomer, next)) : Optional.empty();
    }

    private String send(Newcomer newcomer, String next) {
        var account = accounts.byEmail(newcomer.email());
        var purpose = account.isPresent() ? TicketPurpose.PASSWORD : TicketPurpose.REGISTRATION;
        var token = tickets.issue(
                purpose, new Ticket(account.map(Person::id), newcomer.email(), newcomer.name() + "\n" + next));
        var path = (account.isPresent() ? "/password/new?token=" : "/register/confirm?token=") + token;
        var words = account.isPresent() ? "known" : "register";
        letters.send(
                new AccountLetters.Occasion(words, purpose, path),
                newcomer.email(),
                account.map(Person::id).orElse(null),
                request.locale());
        return path;
    }

    /**
     * Invites somebody, who then chooses the password.
     *
     * @return where the link leads
     * @throws Conflict if there is an account with this address
     */
    @Transactional
    public String invite(Newcomer newcomer) {
        if (accounts.byEmail(newcomer.email()).isPresent()) {
            throw new Conflict(Text.of("platform.account.taken"));
        }
        return send(newcomer, "/");
    }

    /** Who waits behind the link; empty if it is used up or too old. */
    public Optional<Waiting> find(String token) {
        return tickets.find(token, TicketPurpose.REGISTRATION).map(Waiting::of);
    }

    /**
     * Opens the account.
     *
     * @throws Conflict if somebody has opened one with this address in the meantime
     */
    @Transactional
    public Optional<Person> confirm(String token, String password) {
        return tickets.use(token, TicketPurpose.REGISTRATION)
                .map(Waiting::of)
                .map(waiting -> accounts.add(new NewAccount(waiting.email(), waiting.name(), password, password)));
    }

    /**
     * Counts a request.
     *
     * @throws InvalidInput if there were too many from this address today
     */
    void requireCalm(String address) {
        var pause = logIn.admitRequest(address);
        if (!pause.isZero()) {
            throw new InvalidInput(LogInPages.tooMany(pause).alone());
        }
    }
}
