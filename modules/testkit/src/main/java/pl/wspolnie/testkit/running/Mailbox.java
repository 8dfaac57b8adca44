package pl.wspolnie.testkit.running;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;

/** The mail server of the tests: a real one, in the tests' process, which takes whatever the suite sends. */
public final class Mailbox {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Pattern LINK = Pattern.compile("https?://\\S+");
    private static final GreenMail SERVER = new GreenMail(new ServerSetup[] {
        new ServerSetup(0, null, ServerSetup.PROTOCOL_SMTP), new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP)
    });

    /** The user, password and address of the mailbox that undelivered mail comes back to. */
    static final String BOUNCES = "bounces@localhost";

    private Mailbox() {}

    /**
     * A mail as it arrived.
     *
     * @param text its plain text
     * @param html the same as HTML
     * @param headers each on a line
     */
    public record Mail(String to, String subject, String text, String html, String headers) {

        /** The value of a header, unfolded, or an empty string. */
        public String header(String name) {
            return headers.lines()
                    .filter(line -> line.startsWith(name + ": "))
                    .map(line -> line.substring(name.length() + 2))
                    .findFirst()
                    .orElse("");
        }

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
            SERVER.setUser(BOUNCES, BOUNCES, BOUNCES);
        }
        return SERVER.getSmtp().getPort();
    }

    /** Where the mailbox can be read that undelivered mail comes back to. */
    static int bounces() {
        return SERVER.getImap().getPort();
    }

    /** Reports that a mail could not be delivered, as a mail server does (RFC 3464). */
    public static void bounce(Mail mail) {
        var report = """
                Content-Type: multipart/report; report-type=delivery-status; boundary="cut"

                --cut
                Content-Type: text/plain

                Nobody there.

                --cut
                Content-Type: message/delivery-status

                Reporting-MTA: dns; mx.example

                Final-Recipient: rfc822; %s
                Action: failed
                Status: 5.1.1
                Diagnostic-Code: smtp; 550 5.1.1 nobody there

                --cut
                Content-Type: text/rfc822-headers

                Message-ID: %s

                --cut--
                """.formatted(mail.to(), mail.header("Message-ID"));
        try {
            var octets = new ByteArrayInputStream(report.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
            var message = new MimeMessage(Session.getInstance(new Properties()), octets);
            SERVER.getUserManager().getUser(BOUNCES).deliver(message);
        } catch (MessagingException cause) {
            throw new IllegalStateException(cause);
        }
    }

    /** All mails to an address so far, in the order of their arrival. */
    public static List<Mail> to(String address) {
        return Arrays.stream(SERVER.getReceivedMessages())
                .filter(Mailbox::hasRecipient)
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

    /** The reports of this class have none: whatever the suite sends does. */
    private static boolean hasRecipient(MimeMessage message) {
        try {
            return message.getAllRecipients() != null;
        } catch (MessagingException cause) {
            throw new IllegalStateException(cause);
        }
    }

    private static Mail read(MimeMessage message) {
        try {
            var parts = (MimeMultipart) message.getContent();
            return new Mail(
                    message.getAllRecipients()[0].toString(),
                    message.getSubject(),
                    text(parts.getBodyPart(0)),
                    text(parts.getBodyPart(1)),
                    String.join("\n", Collections.list(message.getAllHeaderLines()))
                            .replaceAll("\\r?\\n[ \\t]+", " "));
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
