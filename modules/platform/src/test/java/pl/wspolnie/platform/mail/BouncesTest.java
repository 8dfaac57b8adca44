package pl.wspolnie.platform.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Flags;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import pl.wspolnie.platform.TestPlatform;

/** Reports of undelivered mail, read from a real mailbox. */
class BouncesTest {

    private static final String FAILED = """
            From: MAILER-DAEMON@mx.example
            To: urzad@gmina.example
            Subject: Undelivered Mail Returned to Sender
            MIME-Version: 1.0
            Content-Type: multipart/report; report-type=delivery-status; boundary="cut"

            --cut
            Content-Type: text/plain; charset=us-ascii

            I'm sorry to have to inform you that your message could not be delivered.

            --cut
            Content-Type: message/delivery-status

            Reporting-MTA: dns; mx.example
            Arrival-Date: Mon, 2 Mar 2026 10:00:00 +0100 (CET)

            Final-Recipient: rfc822; %1$s
            Action: %2$s
            Status: %3$s
            Diagnostic-Code: smtp; 550 %3$s <%1$s>: no
                such user here

            --cut
            Content-Type: text/rfc822-headers

            Subject: Temat
            Message-ID: <%4$s@gmina.example>

            --cut--
            """;

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP));

    @BeforeEach
    void start() {
        server.start();
        server.setUser("urzad@gmina.example", "urzad", "haslo");
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @ParameterizedTest
    @MethodSource("pl.wspolnie.platform.TestPlatform#onBothDatabases")
    void suspendsAnAddressAfterThreeMailsInARowCameBackForGood(TestPlatform platform) throws Exception {
        var cases = new Cases(platform);
        for (var mail = 1; mail <= 3; mail++) {
            assertTrue(cases.suspension().isEmpty(), "after " + (mail - 1));
            var reference = cases.sent();
            report("failed", "5.1.1", reference);
            report("failed", "5.1.1", reference);
            cases.job.run();
            cases.job.run();
        }
        assertEquals(
                "550 5.1.1 <ktos@example.org>: no such user here",
                cases.suspension().orElseThrow());
        assertEquals(3, platform.database.call(cases.mails::counts).get(MailStatus.BOUNCED));
        platform.database.run(() -> cases.mails.resume(cases.address));
        report("failed", "5.1.1", cases.sent());
        cases.job.run();
        assertTrue(cases.suspension().isEmpty(), "whoever says that the address works begins anew");
    }

    @ParameterizedTest
    @MethodSource("pl.wspolnie.platform.TestPlatform#onBothDatabases")
    void countsNeitherWhatMayPassNorWhatNobodySentNorWhatIsOld(TestPlatform platform) throws Exception {
        var cases = new Cases(platform);
        for (var mail = 0; mail < 4; mail++) {
            report("failed", "4.2.2", cases.sent());
            report("delayed", "5.1.1", cases.sent());
            report("failed", "5.1.1", UUID.randomUUID().toString());
            report("failed", "5.1.1", cases.sent());
            cases.job.run();
            assertTrue(cases.suspension().isEmpty());
            platform.clock.advance(Duration.ofDays(31));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"text/plain", "multipart/mixed; boundary=cut", "multipart/report; boundary=cut", "nonsense"})
    void leavesTheMailOfPeopleUnread(String type) throws Exception {
        deliver("From: ala@example.org\nSubject: Pytanie\nContent-Type: " + type + "\n\nDzień dobry\n");
        new Cases(TestPlatform.onBothDatabases().findFirst().orElseThrow()).job.run();
        var all = server.getReceivedMessages();
        assertEquals(1, all.length);
        assertFalse(all[0].isSet(Flags.Flag.SEEN));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "--cut", "--cut\n\nx\n--cut--", "--cut\nContent-Type: message/delivery-status\n\nAction"})
    void survivesReportsThatAreNone(String body) throws Exception {
        deliver("Content-Type: multipart/report; report-type=delivery-status; boundary=cut\n\n" + body + "\n");
        new Cases(TestPlatform.onBothDatabases().findFirst().orElseThrow()).job.run();
        assertTrue(server.getReceivedMessages()[0].isSet(Flags.Flag.SEEN), "not looked at again");
    }

    private void report(String action, String status, String reference) throws Exception {
        deliver(FAILED.formatted("ktos@example.org", action, status, reference));
    }

    private void deliver(String message) throws Exception {
        var octets = message.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
        var user = server.getUserManager().getUser("urzad");
        user.deliver(new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(octets)));
    }

    /** The job over one database, for one recipient. */
    private final class Cases {

        private final TestPlatform platform;
        private final String address = "ktos-" + UUID.randomUUID() + "@example.org";
        private final Suspensions suspensions;
        private final Mails mails;
        private final BounceJob job;

        Cases(TestPlatform platform) {
            this.platform = platform;
            suspensions = new Suspensions(platform.entities, platform.clock);
            mails = platform.mails;
            platform.database.run(() ->
                    platform.entities.createQuery("delete from MailEntity m").executeUpdate());
            var settings = new BounceSettings(
                    Optional.of("127.0.0.1"),
                    server.getImap().getPort(),
                    false,
                    Optional.of("urzad"),
                    Optional.of("haslo"),
                    "INBOX");
            var bounces = new Bounces(platform.entities, suspensions, platform.clock) {
                @Override
                public void note(BounceReport report) {
                    platform.database.run(() -> super.note(report));
                }

                @Override
                public void forgetOld() {
                    platform.database.run(super::forgetOld);
                }
            };
            job = new BounceJob(settings, new BounceMailbox(settings), bounces);
        }

        /** Has a mail sent, and gives what its Message-ID calls it. */
        String sent() {
            var letter = new Letter(
                    "bounce/" + UUID.randomUUID(), null, address, "Gmina", Locale.ENGLISH, "Temat", "Treść", "");
            var reference = new String[1];
            platform.database.run(() -> mails.write(letter));
            platform.database.run(() -> mails.sendNext((taken, beforeEnd) -> {
                reference[0] = taken.reference();
                return Postman.Outcome.accepted();
            }));
            return reference[0];
        }

        Optional<String> suspension() {
            return platform.database.call(() -> suspensions.of(address)).map(Suspensions.Suspension::reason);
        }
    }
}
