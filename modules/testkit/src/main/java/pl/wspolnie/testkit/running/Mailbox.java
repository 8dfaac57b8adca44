package pl.wspolnie.testkit.running;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** The SMTP server of the tests: a real one, in the tests' process, which takes whatever the suite sends. */
public final class Mailbox {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Pattern LINK = Pattern.compile("https?://\\S+");
    private static final GreenMail SERVER = new GreenMail(new ServerSetup(0, null, ServerSetup.PROTOCOL_SMTP));

    private Mailbox() {}

    /**
     * A mail as it arrived.
     *
     * @param text its plain text
     * @param html the same as HTML
     */
    public record Mail(String to, String subject, String text, String html) {

        /** The link that the mail wants to be opened: a path with its query. */
        public String link() {
            var links = LINK.matcher(text);
            if (!links.find()) {
                throw new AssertionError("no link in: " + text);
            }
            return links.group().replaceFirst("^https?://[^/]+", "");
        }
    }

    static synchronized int start() {
        if (!SERVER.isRunning()) {
            SERVER.start();
        }
        return SERVER.getSmtp().getPort();
    }

    /** All mails to an address so far, in the order of their arrival. */
    public static List<Mail> to(String address) {
        return Arrays.stream(SERVER.getReceivedMessages())
                .map(Mailbox::read)
                .filter(mail -> mail.to().equals(address))
                .toList();
    }

    /** The mail with this number, from 1, to an address; waits until it arrives. */
    public static Mail await(String address, int number) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (to(address).size() < number) {
            if (System.nanoTime() > end) {
                throw new AssertionError("mail " + number + " to " + address + " did not come: " + to(address));
            }
            pause();
        }
        return to(address).get(number - 1);
    }

    /** The first mail with this subject to an address; waits until it arrives. */
    public static Mail await(String address, String subject) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            var found = to(address).stream()
                    .filter(mail -> mail.subject().equals(subject))
                    .findFirst();
            if (found.isPresent()) {
                return found.get();
            }
            if (System.nanoTime() > end) {
                throw new AssertionError(subject + " to " + address + " did not come: " + to(address));
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static Mail read(MimeMessage message) {
        try {
            var parts = (MimeMultipart) message.getContent();
            return new Mail(
                    message.getAllRecipients()[0].toString(),
                    message.getSubject(),
                    text(parts.getBodyPart(0)),
                    text(parts.getBodyPart(1)));
        } catch (MessagingException cause) {
            throw new IllegalStateException(GreenMailUtil.getWholeMessage(message), cause);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private static String text(BodyPart part) throws MessagingException, IOException {
        return part.getContent().toString().replace("\r\n", "\n");
    }
}
