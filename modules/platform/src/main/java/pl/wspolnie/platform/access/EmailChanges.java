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

/** Logging in with another address, once its mailbox has answered. */
@ApplicationScoped
public class EmailChanges {

    private final LogIn logIn;
    private final Accounts accounts;
    private final Tickets tickets;
    private final AccountLetters letters;
    private final CurrentRequest request;

    protected EmailChanges() {
        this(null, null, null, null, null);
    }

    @Inject
    public EmailChanges(
            LogIn logIn, Accounts accounts, Tickets tickets, AccountLetters letters, CurrentRequest request) {
        this.logIn = logIn;
        this.accounts = accounts;
        this.tickets = tickets;
        this.letters = letters;
        this.request = request;
    }

    /**
     * Sends a letter to the new address: with a link that confirms it, or, if it has an account, with just that news.
     *
     * @return where the link leads; for nobody's eyes but the recipient's; empty if the mailbox has had enough letters
     */
    @Transactional
    public Optional<String> ask(Person person, String email) {
        return logIn.admitLetter(email) ? Optional.of(send(person, email)) : Optional.empty();
    }

    private String send(Person person, String email) {
        var free = accounts.byEmail(email).isEmpty();
        var token = tickets.issue(TicketPurpose.EMAIL, new Ticket(Optional.of(person.id()), email, ""));
        var path = free ? "/account/email/confirm?token=" + token : "/password";
        var words = free ? "email" : "taken";
        letters.send(new AccountLetters.Occasion(words, TicketPurpose.EMAIL, path), email, null, request.locale());
        return path;
    }

    /** The new address behind the link; empty if it is used up or too old. */
    public Optional<String> find(String token) {
        return tickets.find(token, TicketPurpose.EMAIL).map(Ticket::email);
    }

    /**
     * Takes the new address into use; whether the link was still good.
     *
     * @throws pl.wspolnie.api.error.Conflict if the address got an account in the meantime
     */
    @Transactional
    public boolean confirm(String token) {
        var ticket = tickets.use(token, TicketPurpose.EMAIL);
        ticket.ifPresent(good -> accounts.changeEmail(good.account().orElseThrow(), good.email()));
        return ticket.isPresent();
    }
}
