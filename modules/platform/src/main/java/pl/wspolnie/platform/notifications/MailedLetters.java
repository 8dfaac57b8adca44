package pl.wspolnie.platform.notifications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import pl.wspolnie.api.feed.CalendarEvent;
import pl.wspolnie.api.notifications.Letters;
import pl.wspolnie.api.people.CurrentRequest;
import pl.wspolnie.api.text.Messages;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.api.web.Urls;
import pl.wspolnie.platform.feed.CalendarFiles;
import pl.wspolnie.platform.mail.Letter;
import pl.wspolnie.platform.mail.Mails;
import pl.wspolnie.platform.text.Languages;

/** Writes, in Polish, to addresses that belong to no account. */
@ApplicationScoped
public class MailedLetters implements Letters {

    private final Mails mails;
    private final CalendarFiles calendars;
    private final CurrentRequest request;
    private final Messages messages;
    private final Urls urls;

    protected MailedLetters() {
        this(null, null, null, null, null);
    }

    @Inject
    public MailedLetters(Mails mails, CalendarFiles calendars, CurrentRequest request, Messages messages, Urls urls) {
        this.mails = mails;
        this.calendars = calendars;
        this.request = request;
        this.messages = messages;
        this.urls = urls;
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void send(String email, String event, Text subject, Text body, String path) {
        mails.write(letter("", email, event, subject, body, path));
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void sendSecret(String email, String event, Text subject, Text body, String path) {
        mails.write(letter(Letter.SECRET, email, event, subject, body, path));
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void invite(String email, String event, Text subject, Text body, String path, CalendarEvent date) {
        var file = calendars.invitation(request.municipality().name(), date);
        mails.write(letter("", email, event, subject, body, path).with(file));
    }

    private Letter letter(String kind, String email, String event, Text subject, Text body, String path) {
        var address = email.strip().toLowerCase(Locale.ROOT);
        var mailbox = UUID.nameUUIDFromBytes(address.getBytes(StandardCharsets.UTF_8));
        return new Letter(
                kind + "letter/" + request.municipality().id() + "/" + mailbox + "/" + event,
                null,
                address,
                request.municipality().name(),
                Languages.POLISH,
                messages.say(subject, Languages.POLISH),
                messages.say(body, Languages.POLISH),
                urls.absolute(path));
    }
}
