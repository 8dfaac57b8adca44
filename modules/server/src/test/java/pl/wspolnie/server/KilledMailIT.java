package pl.wspolnie.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import pl.wspolnie.platform.boot.Database;
import pl.wspolnie.platform.boot.Migrations;
import pl.wspolnie.platform.boot.PluginSet;
import pl.wspolnie.server.sample.HeraldPages;
import pl.wspolnie.server.sample.HeraldPlugin;
import pl.wspolnie.server.sample.Heralds;

/** One event, a thousand people, and a server that is killed while it writes to them. */
@Execution(ExecutionMode.CONCURRENT)
class KilledMailIT {

    private static final int PEOPLE = 1000;
    private static final int KILLED_AFTER = 200;
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Pattern ADDRESS = Pattern.compile("ready at (http://localhost:\\d+/)");

    @TempDir
    private Path folder;

    private final GreenMail mailboxes = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @BeforeEach
    void prepare() throws IOException, SQLException {
        mailboxes.start();
        Files.createDirectories(folder.resolve("data"));
        var loader = KilledMailIT.class.getClassLoader();
        new Migrations(new Database(url(), "wspolnie", ""), loader)
                .apply(PluginSet.read(loader).ids());
        execute(
                "insert into platform_municipality (id, row_version, created_at, changed_at, slug, name, short_name, terc,"
                        + " kind, office_name, source) values (1, 1, current_timestamp, current_timestamp, 'proba',"
                        + " 'Gmina Próba', 'Próba', '8800042', 'GMINA', '', '')");
        execute("insert into platform_audit_head (chain, last_number, last_hash) values (1, 0, repeat('0', 64))");
        execute("insert into platform_module (municipality_id, plugin, enabled, changed_at)"
                + " values (1, 'herald', true, current_timestamp)");
        execute("insert into platform_account (id, row_version, created_at, changed_at, email, name, password_hash)"
                + " select x, 1, current_timestamp, current_timestamp, 'p' || x || '@mail.example', 'P' || x, 'x'"
                + " from system_range(1, " + PEOPLE + ")");
        PluginJar.of(HeraldPlugin.class)
                .with(HeraldPages.class)
                .with(Heralds.class)
                .write(folder.resolve("plugins"), "herald.jar");
    }

    @AfterEach
    void stop() {
        mailboxes.stop();
    }

    @Test
    void everybodyGetsExactlyOneMail() throws Exception {
        try (var killed = start()) {
            var address = ready(killed);
            assertEquals(204, tell(address));
            until(() -> mailboxes.getReceivedMessages().length >= KILLED_AFTER);
            // close() is kill -9: nothing in the process has a say.
        }
        var before = mailboxes.getReceivedMessages().length;
        assertTrue(before < PEOPLE, "the process has to be killed in the middle, not after " + before);
        try (var again = start()) {
            var address = ready(again);
            assertEquals(204, tell(address), "the same event once more changes nothing");
            until(() -> mailboxes.getReceivedMessages().length >= PEOPLE - 1);
            // Whatever would come too much has time to come.
            Thread.sleep(3000);
            again.stop();
        }
        var received = received();
        received.values().forEach(mails -> assertEquals(1, mails, received.toString()));
        // The one that was in flight may be lost with the process in the instant between the note and the last line;
        // then the outbox says so, and it is not sent twice.
        assertEquals(PEOPLE, received.size() + uncertainAndNotReceived(received));
        assertEquals(0, count("select count(*) from platform_outbox_mail where status = 'WAITING'"));
    }

    private RunnableJar start() throws IOException {
        var mail = Map.of(
                "MAIL_HOST",
                "127.0.0.1",
                "MAIL_PORT",
                Integer.toString(mailboxes.getSmtp().getPort()));
        var data = folder.resolve("data").toString();
        var plugins = folder.resolve("plugins").toString();
        return RunnableJar.start(folder, "en", mail, "run", "--port", "0", "--data", data, "--plugins", plugins);
    }

    private static URI ready(RunnableJar jar) throws IOException, InterruptedException {
        jar.await("Ctrl-C");
        var matcher = ADDRESS.matcher(jar.output());
        assertTrue(matcher.find(), jar.output());
        return URI.create(matcher.group(1));
    }

    private static int tell(URI address) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(address.resolve("proba/herald"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("first=1&last=" + PEOPLE))
                .build();
        return HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }

    /** Something that will be true. */
    private interface Expectation {

        boolean isMet();
    }

    private static void until(Expectation expectation) throws InterruptedException {
        var end = Instant.now().plus(PATIENCE);
        while (!expectation.isMet()) {
            assertTrue(Instant.now().isBefore(end), "waited in vain");
            Thread.sleep(20);
        }
    }

    private Map<String, Integer> received() throws MessagingException {
        var mails = new TreeMap<String, Integer>();
        for (var message : mailboxes.getReceivedMessages()) {
            mails.merge(message.getRecipients(RecipientType.TO)[0].toString(), 1, Integer::sum);
        }
        return mails;
    }

    private int uncertainAndNotReceived(Map<String, Integer> received) throws SQLException {
        var lost = 0;
        try (var connection = DriverManager.getConnection(url(), "wspolnie", "");
                var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select recipient from platform_outbox_mail where status = 'UNCERTAIN'")) {
            while (rows.next()) {
                lost += received.containsKey(rows.getString(1)) ? 0 : 1;
            }
        }
        return lost;
    }

    private String url() {
        return "jdbc:h2:file:" + folder.resolve("data").resolve("wspolnie");
    }

    private void execute(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(url(), "wspolnie", "");
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private int count(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(url(), "wspolnie", "");
                var statement = connection.createStatement();
                var result = statement.executeQuery(sql)) {
            result.next();
            return result.getInt(1);
        }
    }
}
