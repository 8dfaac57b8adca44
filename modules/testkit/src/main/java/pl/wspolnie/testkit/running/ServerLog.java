package pl.wspolnie.testkit.running;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the server wrote while it started. */
final class ServerLog {

    private static final int LINES = 6;

    private ServerLog() {}

    /** The first lines about the failed deployment, and where to read on. */
    static String firstFault(Path log) throws IOException {
        var file = log.resolveSibling(log.getFileName() + ".0");
        if (!Files.exists(file)) {
            return "there is no " + file;
        }
        try (var lines = Files.lines(file)) {
            var fault = lines.dropWhile(line -> !line.contains("Exception while loading the app")
                            && !line.contains("Exception while deploying the app")
                            && !line.contains("Exception during lifecycle"))
                    .limit(LINES)
                    .toList();
            return String.join("\n", fault) + "\nsee " + file;
        }
    }
}
