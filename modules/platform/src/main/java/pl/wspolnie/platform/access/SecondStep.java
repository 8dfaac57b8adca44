package pl.wspolnie.platform.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import pl.wspolnie.api.error.InvalidInput;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.api.web.Form;
import pl.wspolnie.api.web.Forms;
import pl.wspolnie.api.web.Html;
import pl.wspolnie.platform.accounts.LogIn;
import pl.wspolnie.platform.accounts.SecondFactors;
import pl.wspolnie.platform.accounts.Ticket;
import pl.wspolnie.platform.accounts.TicketPurpose;
import pl.wspolnie.platform.accounts.Tickets;
import pl.wspolnie.platform.web.LocalPath;

/** The second step of a log-in, for those who chose to have one. */
@ApplicationScoped
public class SecondStep {

    private final SecondFactors factors;
    private final Tickets tickets;
    private final LogIn logIn;
    private final Forms forms;

    protected SecondStep() {
        this(null, null, null, null);
    }

    @Inject
    public SecondStep(SecondFactors factors, Tickets tickets, LogIn logIn, Forms forms) {
        this.factors = factors;
        this.tickets = tickets;
        this.logIn = logIn;
        this.forms = forms;
    }

    /** Who is half in. */
    record Waiting(long account, boolean remember, String next) {

        private static Waiting of(Ticket ticket) {
            var parts = ticket.details().split("\n", 2);
            return new Waiting(
                    ticket.account().orElseThrow(), Boolean.parseBoolean(parts[0]), LocalPath.orHome(parts[1]));
        }
    }

    /** What asks for the code. */
    public record CodeView(Form<CodeInput> form, String token) {}

    boolean isNeeded(long account) {
        return factors.isOn(account);
    }

    /** The page that asks for the code; the first step is remembered for a while. */
    @Transactional
    public Response ask(long account, boolean remember, String next) {
        var ticket = new Ticket(Optional.of(account), "", remember + "\n" + next);
        return page(forms.empty(CodeInput.class), tickets.issue(TicketPurpose.CODE, ticket), 200);
    }

    Response page(Form<CodeInput> form, String token, int status) {
        return SpentLink.secret(Html.of("platform/code", new CodeView(form, token), Text.of("platform.code.title"))
                .status(status));
    }

    /** Who waits; empty if it took too long. */
    Optional<Waiting> find(String token) {
        return tickets.find(token, TicketPurpose.CODE).map(Waiting::of);
    }

    /** Forgets who waited, who is now in; of two requests at once, one finds nothing. */
    @Transactional
    public Optional<Waiting> done(String token) {
        return tickets.use(token, TicketPurpose.CODE).map(Waiting::of);
    }

    /** @throws InvalidInput if the code is wrong, or after too many wrong ones */
    void require(long account, String code) {
        if (code == null || code.isBlank()) {
            throw new InvalidInput("code", "platform.factor.needed");
        }
        var pause = logIn.admitCode(account);
        if (!pause.isZero()) {
            throw new InvalidInput(LogInPages.tooMany(pause).alone());
        }
        if (!factors.isRight(account, code)) {
            throw new InvalidInput("code", "platform.factor.wrong");
        }
        logIn.forgiveCode(account);
    }
}
