package pl.wspolnie.platform.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import pl.wspolnie.api.people.CurrentRequest;
import pl.wspolnie.api.people.Person;
import pl.wspolnie.platform.accounts.Accounts;
import pl.wspolnie.platform.accounts.LogIn;
import pl.wspolnie.platform.accounts.Ticket;
import pl.wspolnie.platform.accounts.TicketPurpose;
import pl.wspolnie.platform.accounts.Tickets;

/** New passwords for those who forgot theirs and still have their mailbox. */
@ApplicationScoped
public class PasswordResets {

    private final Registrations registrations;
    private final LogIn logIn;
    private final Accounts accounts;
    private final Tickets tickets;
    private final AccountLetters letters;
    private final CurrentRequest request;

    protected PasswordResets() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public PasswordResets(
            Registrations registrations,
            LogIn logIn,
            Accounts accounts,
            Tickets tickets,
            AccountLetters letters,
            CurrentRequest request) {
        this.registrations = registrations;
        this.logIn = logIn;
        this.accounts = accounts;
        this.tickets = tickets;
        this.letters = letters;
        this.request = request;
    }

    /**
     * Sends a letter, to whatever address: with a link to set a new password, or with the news that there is no account.
     * What is done and how long it takes is the same.
     *
     * @param address the network address of who asks
     * @return where the link leads; for nobody's eyes but the recipient's; empty if the mailbox has had enough letters
     * @throws pl.wspolnie.api.error.InvalidInput if there were too many requests from this address today
     */
    @Transactional
    public Optional<String> ask(String email, String address) {
        registrations.requireCalm(address);
        return logIn.admitLetter(email) ? Optional.of(send(email)) : Optional.empty();
    }

    private String send(String email) {
        var account = accounts.byEmail(email);
        // Without an account the ticket opens nothing; it is there so that both cases take the same time.
        var token = tickets.issue(TicketPurpose.PASSWORD, new Ticket(account.map(Person::id), email, ""));
        var path = account.isPresent() ? "/password/new?token=" + token : "/register";
        var words = account.isPresent() ? "password" : "unknown";
        letters.send(
                new AccountLetters.Occasion(words, TicketPurpose.PASSWORD, path),
                email,
                account.map(Person::id).orElse(null),
                account.flatMap(person -> accounts.recipient(person.id()))
                        .map(to -> to.language())
                        .orElse(request.locale()));
        return path;
    }

    /** Whose password the link sets; empty if it is used up or too old. */
    public Optional<Person> find(String token) {
        return tickets.find(token, TicketPurpose.PASSWORD)
                .flatMap(Ticket::account)
                .flatMap(accounts::find);
    }

    /** Sets the password and logs its owner out everywhere; whether the link was still good. */
    @Transactional
    public boolean set(String token, String password) {
        var owner = tickets.use(token, TicketPurpose.PASSWORD)
                .flatMap(Ticket::account)
                .flatMap(accounts::find);
        owner.ifPresent(person -> {
            accounts.resetPassword(person.id(), password);
            tickets.voidAll(person.id());
            logIn.forgive(person.email());
        });
        return owner.isPresent();
    }
}
