package pl.wspolnie.testkit.running;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.jboss.arquillian.test.spi.LifecycleMethodExecutor;
import org.jboss.arquillian.test.spi.TestRunnerAdaptor;
import org.jboss.arquillian.test.spi.TestRunnerAdaptorBuilder;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import pl.wspolnie.platform.boot.Database;

/**
 * Starts the suite on Payara Micro by Arquillian: once for all classes of a test run, on {@link TestDatabase#current()}.
 *
 * <p>What the server says goes to {@code target/server-<database>.log}. It stops with the tests' process.
 */
public final class Server implements BeforeAllCallback {

    private static final String JVM_OPTIONS = "wspolnie.test.jvm";
    private static final String SERVER_OPTIONS = "wspolnie.test.server";

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
        var port = freePort();
        var log = Path.of("target", "server-" + TestDatabase.current().name().toLowerCase(Locale.ROOT) + ".log");
        Files.deleteIfExists(log);
        database = TestDatabase.current().fresh();
        configure(port, log.toAbsolutePath());
        TestRunnerAdaptor arquillian = TestRunnerAdaptorBuilder.build();
        try {
            // The suite extension deploys once, with the first class; the server ends with this process.
            arquillian.beforeSuite();
            arquillian.beforeClass(SuiteDeployment.class, LifecycleMethodExecutor.NO_OP);
        } catch (Exception cause) {
            throw new IllegalStateException("The suite did not start; see " + log.toAbsolutePath(), cause);
        }
        base = URI.create("http://localhost:" + port + "/");
    }

    private static void configure(int port, Path log) throws IOException {
        var data = Files.createTempDirectory("wspolnie-data");
        // Tests start often and run shortly: the second compiler would not pay.
        var jvm = "-XX:TieredStopAtLevel=1 -Xmx1g -Djava.awt.headless=true"
                + property("db.class", database.dataSourceClass())
                + property("db.url", database.url())
                + property("db.user", database.user())
                + property("db.password", database.password())
                + property("wspolnie.data", data.toString());
        System.setProperty(JVM_OPTIONS, jvm);
        System.setProperty(SERVER_OPTIONS, "--contextroot / --port " + port + " --logtofile " + log);
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
