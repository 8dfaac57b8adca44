package pl.wspolnie.platform.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pl.wspolnie.api.text.Messages;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.platform.text.MessageCatalogue;
import pl.wspolnie.platform.web.WebSettings;

class SmtpPostmanTest {

    private static final Letter LETTER = new Letter(
            "n/12",
            null,
            "ala@example.org",
            "Gmina Żelisławice",
            Locale.forLanguageTag("pl"),
            "Pomysł „Ławka” przyjęty\r\nBcc: wszyscy@example.org",
            "Dzień dobry,\n\nprzyjęliśmy <b>pomysł</b>.",
            "https://wspolnie.example.org/secemin/budget/proposals/12");

    private final GreenMail server = new GreenMail(new ServerSetup(0, null, ServerSetup.PROTOCOL_SMTP));
    private final LetterPaper paper = new LetterPaper(
            new Catalogue(),
            new WebSettings("https://wspolnie.example.org", Optional.empty(), ""),
            new LetterTemplate(),
            Clock.systemUTC());

    @BeforeEach
    void start() {
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void sendsTextAndHtmlInTheLanguageOfTheRecipient() throws Exception {
        var message = send(LETTER);
        assertEquals("Pomysł „Ławka” przyjęty Bcc: wszyscy@example.org", message.getSubject());
        var from = (InternetAddress) message.getFrom()[0];
        assertEquals("Gmina Żelisławice", from.getPersonal());
        assertEquals("urzad@example.org", from.getAddress());
        assertEquals(1, message.getAllRecipients().length, "a subject adds no recipients");
        assertEquals("auto-generated", message.getHeader("Auto-Submitted")[0]);
        var parts = (MimeMultipart) message.getContent();
        var text = (String) parts.getBodyPart(0).getContent();
        assertTrue(text.contains("przyjęliśmy <b>pomysł</b>."), text);
        assertTrue(text.contains(LETTER.link()), text);
        var html = (String) parts.getBodyPart(1).getContent();
        assertTrue(html.contains("przyjęliśmy &lt;b"), html);
        assertTrue(html.contains("href=\"" + LETTER.link() + "\""), html);
        assertTrue(html.contains("lang=\"pl\""), html);
    }

    @Test
    void givesARepetitionTheSameId() throws Exception {
        var first = send(LETTER).getMessageID();
        assertEquals(first, send(LETTER).getMessageID());
        assertTrue(first.endsWith("@wspolnie.example.org>"), first);
    }

    @Test
    void refusesAnAddressThatIsNone() throws Exception {
        var broken = new Letter("x", null, "no address", "Gmina", Locale.ENGLISH, "Subject", "Body", "");
        try (var postman = new SmtpPostman(session(), paper)) {
            assertEquals(
                    Postman.Outcome.Kind.REFUSED,
                    postman.deliver(broken, () -> {}).kind());
        }
    }

    @Test
    void saysWhenTheLastLineIsDueBeforeTheServerHasTheLetter() throws Exception {
        var received = new AtomicInteger(-1);
        try (var postman = new SmtpPostman(session(), paper)) {
            postman.deliver(LETTER, () -> received.set(server.getReceivedMessages().length));
        }
        assertEquals(0, received.get());
        assertEquals(1, server.getReceivedMessages().length);
    }

    @Test
    void givesTheServerNothingIfTheLastLineIsStopped() throws Exception {
        try (var postman = new SmtpPostman(session(), paper)) {
            assertThrows(
                    IllegalStateException.class,
                    () -> postman.deliver(LETTER, () -> {
                        throw new IllegalStateException("somebody else has it");
                    }));
        }
        send(LETTER);
        assertEquals(1, server.getReceivedMessages().length, "the next letter alone");
    }

    @Test
    void letsFollowersStopByOneClick() throws Exception {
        var stop = "https://wspolnie.example.org/secemin/follow/stop/abc";
        var letter = new Letter(
                "f/1", null, "ala@example.org", "Gmina", Locale.forLanguageTag("pl"), "Temat", "Treść", "", stop);
        var message = send(letter);
        assertEquals("<" + stop + ">", message.getHeader("List-Unsubscribe")[0]);
        assertEquals("List-Unsubscribe=One-Click", message.getHeader("List-Unsubscribe-Post")[0]);
        var text =
                (String) ((MimeMultipart) message.getContent()).getBodyPart(0).getContent();
        assertTrue(text.contains(stop), text);
        assertNull(send(LETTER).getHeader("List-Unsubscribe"));
    }

    @Test
    void saysThatTheServerIsAway() {
        var session = session();
        server.stop();
        assertThrows(MessagingException.class, () -> new SmtpPostman(session, paper).close());
    }

    private MimeMessage send(Letter letter) throws MessagingException {
        try (var postman = new SmtpPostman(session(), paper)) {
            assertEquals(Postman.Outcome.accepted(), postman.deliver(letter, () -> {}));
        }
        var all = server.getReceivedMessages();
        return all[all.length - 1];
    }

    private Session session() {
        var properties = new Properties();
        properties.setProperty("mail.transport.protocol", "smtp");
        properties.setProperty("mail.smtp.host", "127.0.0.1");
        properties.setProperty(
                "mail.smtp.port", Integer.toString(server.getSmtp().getPort()));
        properties.setProperty("mail.smtp.quitwait", "false");
        properties.setProperty("mail.from", "urzad@example.org");
        return Session.getInstance(properties);
    }

    private static final class Catalogue implements Messages {

        private final MessageCatalogue messages = new MessageCatalogue(SmtpPostmanTest.class.getClassLoader(), true);

        @Override
        public String say(Text text) {
            throw new UnsupportedOperationException("A mail has a language of its own");
        }

        @Override
        public String say(Text text, Locale locale) {
            return messages.say(text, locale);
        }
    }
}
