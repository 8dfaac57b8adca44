package pl.wspolnie.server;

import fish.payara.micro.BootstrapException;
import fish.payara.micro.PayaraMicro;
import fish.payara.micro.PayaraMicroRuntime;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Payara Micro, started inside this process. */
final class Server {

    private static final String APPLICATION = "wspolnie";
    private static final String DOMAIN = "/MICRO-INF/domain/domain.xml";

    private final PayaraMicroRuntime runtime;
    private final ServerLog log;

    private Server(PayaraMicroRuntime runtime, ServerLog log) {
        this.runtime = runtime;
        this.log = log;
    }

    /** @throws Failure if the server does not start */
    static Server boot(Path folder, Path logs, int port, ServerLog log) {
        try {
            var root = Files.createDirectories(folder.resolve("payara"));
            // Finding a class among three hundred jars inside a jar is slow; among files it is not.
            PayaraMicro.setUpackedJarDir(folder.resolve("runtime").toFile());
            PayaraMicro.unpackJars();
            var micro = PayaraMicro.getInstance();
            micro.setRootDir(root.toFile())
                    .setAlternateDomainXML(domain(folder).toFile())
                    .setLogPropertiesFile(ServerLog.properties(logs, folder.resolve("logging.properties"))
                            .toFile())
                    .setHttpPort(port)
                    .setHttpAutoBind(false)
                    .setPrintLogo(false)
                    // Nodes meet in the database alone.
                    .setNoHazelcast(true)
                    .setNoCluster(true);
            var runtime = micro.bootStrap();
            log.listen();
            return new Server(runtime, log);
        } catch (BootstrapException cause) {
            throw Failure.of(cause, "server", cause.getMessage());
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
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
