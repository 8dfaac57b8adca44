package pl.wspolnie.platform.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import pl.wspolnie.api.text.Messages;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.platform.accounts.AccountChange;
import pl.wspolnie.platform.accounts.Recipient;
import pl.wspolnie.platform.accounts.TicketPurpose;
import pl.wspolnie.platform.mail.Letter;
import pl.wspolnie.platform.mail.Mails;
import pl.wspolnie.platform.text.Formats;
import pl.wspolnie.platform.web.WebSettings;

/** Letters about accounts, which nobody can decline. */
@ApplicationScoped
public class AccountLetters {

    private final Mails mails;
    private final Messages messages;
    private final WebSettings settings;
    private final Clock clock;

    protected AccountLetters() {
        this(null, null, null, null);
    }

    @Inject
    public AccountLetters(Mails mails, Messages messages, WebSettings settings, Clock clock) {
        this.mails = mails;
        this.messages = messages;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Why somebody gets a letter with a link.
     *
     * @param words the name of its words among the messages
     * @param purpose of the ticket in the link, for the time that the body names
     * @param path where its link leads, with the secret
     */
    record Occasion(String words, TicketPurpose purpose, String path) {}

    /** Writes a letter whose link opens something once. */
    void send(Occasion occasion, String email, Long account, Locale language) {
        var hours = occasion.purpose().lifetime().toHours();
        write(
                new Recipient(account == null ? 0 : account, email, language),
                Letter.SECRET,
                Text.of("platform.letter." + occasion.words() + ".subject"),
                Text.of("platform.letter." + occasion.words() + ".body", email, hours),
                settings.baseUrl() + occasion.path());
    }

    public void tell(@Observes AccountChange change) {
        var kind = change.kind() == AccountChange.Kind.RESET ? AccountChange.Kind.PASSWORD : change.kind();
        var words = "platform.letter.changed." + kind.name().toLowerCase(Locale.ROOT);
        var when = Formats.of(change.owner().language()).dateTime(clock.instant());
        // Whoever has left has no account that a letter could belong to.
        var to = change.kind() == AccountChange.Kind.CLOSED
                ? new Recipient(0, change.owner().email(), change.owner().language())
                : change.owner();
        write(to, "account/", Text.of(words + ".subject"), Text.of(words + ".body", when), "");
    }

    private void write(Recipient to, String kind, Text subject, Text body, String link) {
        mails.write(new Letter(
                kind + UUID.randomUUID(),
                to.account() == 0 ? null : to.account(),
                to.email(),
                messages.say(Text.of("platform.shell.brand"), to.language()),
                to.language(),
                messages.say(subject, to.language()),
                messages.say(body, to.language()),
                link));
    }
}
