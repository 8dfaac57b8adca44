package pl.wspolnie.server;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** An OpenID Connect provider that somebody else made, in a process and with a class path of its own. */
final class RealProvider implements AutoCloseable {

    static final String CLIENT = "suite";
    static final String SECRET = "a secret: of+both/sides";
    static final String PASSWORD = "provider words";

    private static final Path BUILT =
            Path.of("..", "provider", "target").toAbsolutePath().normalize();
    private static final String READY = "ready at ";

    private final Process process;
    private final String issuer;

    private RealProvider(Process process, String issuer) {
        this.process = process;
        this.issuer = issuer;
    }

    /** @param back the one address to which it sends browsers back */
    static RealProvider start(String back) throws IOException {
        var libraries = Files.readString(BUILT.resolve("classpath.txt")).strip();
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var classPath = BUILT.resolve("classes") + File.pathSeparator + libraries;
        var process = new ProcessBuilder(
                        java, "-XX:TieredStopAtLevel=1", "-cp", classPath, "pl.wspolnie.provider.Main", back)
                .redirectError(BUILT.resolve("provider.log").toFile())
                .start();
        return new RealProvider(process, issuer(process.inputReader()));
    }

    private static String issuer(BufferedReader output) throws IOException {
        var line = output.readLine();
        if (line == null || !line.startsWith(READY)) {
            throw new IllegalStateException("The provider did not start, see " + BUILT.resolve("provider.log"));
        }
        return line.substring(READY.length());
    }

    String issuer() {
        return issuer;
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
