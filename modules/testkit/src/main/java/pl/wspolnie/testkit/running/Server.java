package pl.wspolnie.testkit.running;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jboss.arquillian.test.spi.LifecycleMethodExecutor;
import org.jboss.arquillian.test.spi.TestRunnerAdaptor;
import org.jboss.arquillian.test.spi.TestRunnerAdaptorBuilder;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import pl.wspolnie.platform.boot.Database;
import pl.wspolnie.platform.boot.Migrations;
import pl.wspolnie.platform.boot.PluginSet;
import pl.wspolnie.testkit.client.Client;
import pl.wspolnie.testkit.client.Fields;

/**
 * Starts the suite on Payara Micro by Arquillian: once for all classes of a test run, on {@link TestDatabase#current()}.
 *
 * <p>What the server says goes to {@code target/server-<database>.log.0}. It stops with the tests' process.
 */
public final class Server implements BeforeAllCallback {

    /** The system property that asks for the demonstration's content: {@code true} or {@code false}. */
    public static final String DEMO = "wspolnie.test.demo";

    private static final String JVM_OPTIONS = "wspolnie.test.jvm";
    private static final String SERVER_OPTIONS = "wspolnie.test.server";

    /** Kept, so that its level is not forgotten with it: three lines per script are no news in a test. */
    private static final Logger FLYWAY = Logger.getLogger("org.flywaydb");

    private static URI base;
    private static Database database;

    /** Where the suite runs; only in tests that extend {@code SuiteTest}. */
    public static URI base() {
        if (base == null) {
            throw new IllegalStateException("The suite is not running: extend SuiteTest");
        }
        return base;
    }

    /** The database of the running suite. */
    public static Database database() {
        return database;
    }

    @Override
    public void beforeAll(ExtensionContext context) throws Exception {
        start();
    }

    private static synchronized void start() throws Exception {
        if (base != null) {
            return;
        }
        FLYWAY.setLevel(Level.WARNING);
        var port = freePort();
        var log = newLog();
        database = TestDatabase.current().fresh();
        var loader = Server.class.getClassLoader();
        new Migrations(database, loader).apply(PluginSet.read(loader).ids());
        configure(port, log);
        TestRunnerAdaptor arquillian = TestRunnerAdaptorBuilder.build();
        // The suite extension deploys once, with the first class; the server ends with this process.
        arquillian.beforeSuite();
        arquillian.beforeClass(SuiteDeployment.class, LifecycleMethodExecutor.NO_OP);
        var address = URI.create("http://localhost:" + port + "/");
        requireDeployed(address, log);
        base = address;
    }

    /** A deployment that failed leaves the server running, and Arquillian content. */
    private static void requireDeployed(URI address, Path log) throws IOException {
        if (new Client(address).post("/testkit/alive", Fields.none()).status() != 200) {
            throw new IllegalStateException("The suite did not come up: " + ServerLog.firstFault(log));
        }
    }

    private static Path newLog() throws IOException {
        var name = "server-" + TestDatabase.current().name().toLowerCase(Locale.ROOT) + ".log";
        var folder = Files.createDirectories(Path.of("target").toAbsolutePath());
        // The server numbers its log, and leaves a lock beside it.
        for (var ending : List.of(".0", ".0.lck", ".1", ".1.lck")) {
            Files.deleteIfExists(folder.resolve(name + ending));
        }
        return folder.resolve(name);
    }

    private static void configure(int port, Path log) throws IOException {
        var data = Files.createTempDirectory("wspolnie-data");
        // Tests start often and run shortly: the second compiler would not pay.
        var jvm = "-XX:TieredStopAtLevel=1 -Xmx1g -Djava.awt.headless=true"
                + property("db.class", database.dataSourceClass())
                + property("db.url", database.url())
                + property("db.user", database.user())
                + property("db.password", database.password())
                + property("data.dir", data.toString())
                + property("wspolnie.demo", System.getProperty(DEMO, "false"))
                + property("base.url", "http://localhost:" + port)
                + property("mail.host", "127.0.0.1")
                + property("mail.port", Integer.toString(Mailbox.start()))
                + property("mail.bounce.host", "127.0.0.1")
                + property("mail.bounce.port", Integer.toString(Mailbox.bounces()))
                + property("mail.bounce.ssl", "false")
                + property("mail.bounce.user", Mailbox.BOUNCES)
                + property("mail.bounce.password", Mailbox.BOUNCES)
                + property("krs.url", CourtRegister.start())
                + property("oidc.issuer", IdentityProvider.start())
                + property("oidc.client.id", IdentityProvider.CLIENT)
                + property("oidc.client.secret", IdentityProvider.SECRET)
                + property("oidc.name", "Próbny")
                // Each client of the tests says where it comes from, so that one that guesses stops no other.
                + property("proxy.trusted", "true")
                // A message that is missing is a fault, and passwords need not be safe.
                + property("wspolnie.messages.strict", "true")
                + property("wspolnie.password.iterations", "1024");
        System.setProperty(JVM_OPTIONS, jvm);
        System.setProperty(SERVER_OPTIONS, "--contextroot / --nohazelcast --port " + port + " --logtofile " + log);
    }

    private static String property(String name, String value) {
        // Arquillian takes a space for the end of an option, unless it is escaped.
        return " -D" + name + "=" + value.replace(" ", "\\ ");
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
