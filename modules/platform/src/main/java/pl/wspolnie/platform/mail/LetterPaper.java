package pl.wspolnie.platform.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.regex.Pattern;
import pl.wspolnie.api.text.Messages;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.platform.web.WebSettings;

/** Makes messages of letters: text, and the same as simple HTML. */
@ApplicationScoped
public class LetterPaper {

    private static final String UTF_8 = "UTF-8";
    private static final Pattern EMPTY_LINES = Pattern.compile("\\R\\s*\\R");

    private final Messages messages;
    private final WebSettings settings;
    private final LetterTemplate template;
    private final Clock clock;

    protected LetterPaper() {
        this(null, null, null, null);
    }

    @Inject
    public LetterPaper(Messages messages, WebSettings settings, LetterTemplate template, Clock clock) {
        this.messages = messages;
        this.settings = settings;
        this.template = template;
        this.clock = clock;
    }

    /** @param beforeEnd done when all but the line that ends the message was written */
    MimeMessage write(Session session, Letter letter, Runnable beforeEnd) throws MessagingException {
        var message = new KeyedMessage(session, messageId(letter), beforeEnd);
        message.setFrom(from(session, letter.sender()));
        message.setRecipient(RecipientType.TO, new InternetAddress(letter.recipient(), true));
        message.setSubject(letter.subject(), UTF_8);
        message.setSentDate(Date.from(clock.instant()));
        message.setContentLanguage(new String[] {letter.language().getLanguage()});
        // RFC 3834: whoever is on leave need not tell a machine.
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("X-Auto-Response-Suppress", "All");
        if (!letter.unsubscribe().isEmpty()) {
            // RFC 8058: one click in the mail program, without opening a page.
            message.setHeader("List-Unsubscribe", "<" + letter.unsubscribe() + ">");
            message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        message.setContent(content(letter));
        message.saveChanges();
        return message;
    }

    private static InternetAddress from(Session session, String name) throws MessagingException {
        var from = InternetAddress.getLocalAddress(session);
        if (from == null) {
            throw new MessagingException("No sender: set mail.from");
        }
        try {
            return new InternetAddress(from.getAddress(), name, UTF_8);
        } catch (UnsupportedEncodingException impossible) {
            throw new MessagingException(name, impossible);
        }
    }

    /** The same for the same key, so that mail programs recognise a repetition. */
    private String messageId(Letter letter) {
        var host = URI.create(settings.baseUrl()).getHost();
        return "<" + letter.reference() + "@" + (host == null ? "wspolnie.invalid" : host) + ">";
    }

    private MimeMultipart content(Letter letter) throws MessagingException {
        if (letter.calendar().isEmpty()) {
            return alternatives(letter);
        }
        var words = new MimeBodyPart();
        words.setContent(alternatives(letter));
        var date = new MimeBodyPart();
        date.setText(letter.calendar(), UTF_8, "calendar");
        date.setFileName("termin.ics");
        return new MimeMultipart("mixed", words, date);
    }

    private MimeMultipart alternatives(Letter letter) throws MessagingException {
        var look = look(letter);
        var plain = new MimeBodyPart();
        plain.setText(look.asText(), UTF_8);
        var html = new MimeBodyPart();
        html.setText(template.html(look), UTF_8, "html");
        return new MimeMultipart("alternative", plain, html);
    }

    private Look look(Letter letter) {
        return new Look(
                letter.language().getLanguage(),
                letter.subject(),
                List.of(EMPTY_LINES.split(letter.body())),
                letter.link(),
                messages.say(Text.of("platform.mail.open"), letter.language()),
                messages.say(footer(letter), letter.language()));
    }

    private Text footer(Letter letter) {
        if (letter.unsubscribe().isEmpty()) {
            return Text.of("platform.mail.footer", letter.sender(), settings.baseUrl());
        }
        var footer = letter.account() == null ? "platform.mail.footer.follower" : "platform.mail.footer.choice";
        return Text.of(footer, letter.sender(), letter.unsubscribe());
    }

    /**
     * What is seen of a letter.
     *
     * @param language for instance {@code pl}
     * @param subject also its heading
     * @param paragraphs its words
     * @param link where to go on, or an empty string
     * @param action the words of the link
     * @param footer who wrote and why
     */
    public record Look(
            String language, String subject, List<String> paragraphs, String link, String action, String footer) {

        String asText() {
            var body = String.join("\n\n", paragraphs);
            var more = link.isEmpty() ? "" : "\n\n" + action + ":\n" + link;
            return body + more + "\n\n-- \n" + footer + "\n";
        }
    }

    private static final class KeyedMessage extends MimeMessage {

        private final String id;
        private final transient Runnable beforeEnd;

        KeyedMessage(Session session, String id, Runnable beforeEnd) {
            super(session);
            this.id = id;
            this.beforeEnd = beforeEnd;
        }

        @Override
        public void writeTo(OutputStream out, String[] ignored) throws IOException, MessagingException {
            super.writeTo(out, ignored);
            beforeEnd.run();
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
