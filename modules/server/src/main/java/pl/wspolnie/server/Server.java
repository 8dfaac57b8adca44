package pl.wspolnie.server;

import fish.payara.micro.BootstrapException;
import fish.payara.micro.PayaraMicro;
import fish.payara.micro.PayaraMicroRuntime;
import fish.payara.micro.boot.PayaraMicroBoot;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Payara Micro, started inside this process. */
final class Server {

    private static final String APPLICATION = "wspolnie";
    private static final String IMPLEMENTATION = "fish.payara.micro.impl.PayaraMicroImpl";
    private static final String DOMAIN = "/MICRO-INF/domain/domain.xml";

    private final PayaraMicroRuntime runtime;
    private final ServerLog log;

    private Server(PayaraMicroRuntime runtime, ServerLog log) {
        this.runtime = runtime;
        this.log = log;
    }

    /** @throws Failure if the server does not start */
    static Server boot(Path jars, Path folder, Path logs, int port, ServerLog log) {
        try {
            var root = Files.createDirectories(folder.resolve("payara"));
            var micro = implementation(jars);
            micro.setRootDir(root.toFile());
            micro.setAlternateDomainXML(domain(folder).toFile());
            micro.setLogPropertiesFile(ServerLog.properties(logs, folder.resolve("logging.properties"))
                    .toFile());
            micro.setHttpPort(port);
            micro.setHttpAutoBind(false);
            micro.setPrintLogo(false);
            // Nodes meet in the database alone.
            micro.setNoHazelcast(true);
            micro.setNoCluster(true);
            var runtime = micro.bootStrap();
            log.listen();
            return new Server(runtime, log);
        } catch (BootstrapException cause) {
            throw Failure.of(cause, "server", cause.getMessage());
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    /** What {@link PayaraMicro} would hand over to, with a class loader of ours. */
    private static PayaraMicroBoot implementation(Path jars) throws IOException {
        // Never closed: it serves until the process ends.
        @SuppressWarnings("resource")
        var classes = new ServerClasses(jars, PayaraMicro.class.getClassLoader());
        // The server's own policy trusts what lies there.
        System.setProperty("fish.payara.micro.UnpackDir", jars.toString());
        Thread.currentThread().setContextClassLoader(classes);
        try {
            return (PayaraMicroBoot)
                    classes.loadClass(IMPLEMENTATION).getMethod("getInstance").invoke(null);
        } catch (ReflectiveOperationException otherServer) {
            throw Failure.of(otherServer, "server", otherServer);
        }
    }

    /** The server's own configuration, except that it reports to nobody and looks for no other nodes. */
    private static Path domain(Path folder) throws IOException {
        try (var in = PayaraMicro.class.getResourceAsStream(DOMAIN)) {
            var xml = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            var silent = replace(
                    xml, "<phone-home-runtime-configuration>", "<phone-home-runtime-configuration enabled=\"false\">");
            var alone = replace(
                    silent,
                    "<hazelcast-config-specific-configuration enabled=\"true\">",
                    "<hazelcast-config-specific-configuration enabled=\"false\">");
            return Files.writeString(folder.resolve("domain.xml"), alone);
        }
    }

    private static String replace(String xml, String old, String better) {
        if (!xml.contains(old)) {
            throw new IllegalStateException("The server's domain.xml no longer contains " + old);
        }
        return xml.replace(old, better);
    }

    /** @throws Failure with the cause if the application does not come up; the server alone would answer 404 */
    void deploy(Path application) {
        runtime.deploy(APPLICATION, "/", application.toFile());
        if (!runtime.getDeployedApplicationNames().contains(APPLICATION)) {
            throw Failure.of("deployment", log.cause());
        }
    }
}
