package pl.wspolnie.server;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.regex.Pattern;

/** The server's log: everything to a file, and its first error kept for the launcher's sentence. */
final class ServerLog extends Handler {

    private static final Logger ROOT = Logger.getLogger("");
    private static final int BYTES = 5_000_000;
    private static final int FILES = 5;
    private static final Pattern NUMBERED = Pattern.compile("\\b[A-Z]{3,}-?\\d{4,}: ");

    private final PrintStream warnings;
    private boolean quiet = true;
    private Throwable firstError;
    private String firstMessage;

    ServerLog(PrintStream warnings) {
        this.warnings = warnings;
        setLevel(Level.WARNING);
    }

    /** Writes the properties that direct the server's log into the folder. */
    static Path properties(Path logs, Path target) throws IOException {
        var pattern = logs.resolve("server.log").toString().replace("%", "%%").replace("\\", "/");
        var text = """
                handlers=java.util.logging.FileHandler
                java.util.logging.FileHandler.pattern=%s
                java.util.logging.FileHandler.append=true
                java.util.logging.FileHandler.limit=%d
                java.util.logging.FileHandler.count=%d
                java.util.logging.FileHandler.encoding=UTF-8
                java.util.logging.FileHandler.formatter=java.util.logging.SimpleFormatter
                java.util.logging.SimpleFormatter.format=%%1$tF %%1$tT.%%1$tL %%4$s %%3$s: %%5$s%%6$s%%n
                .level=INFO
                com.hazelcast.level=WARNING
                javax.enterprise.system.security.ssl.level=SEVERE
                """.formatted(pattern, BYTES, FILES);
        return Files.writeString(target, text, StandardCharsets.ISO_8859_1);
    }

    /** Begins to listen; the server has replaced all handlers when it started. */
    void listen() {
        ROOT.addHandler(this);
    }

    /** From now on warnings also appear on the console. */
    void speak() {
        quiet = false;
    }

    @Override
    public synchronized void publish(LogRecord record) {
        if (!isLoggable(record)) {
            return;
        }
        if (!quiet) {
            warnings.println(record.getLevel().getName() + " " + record.getLoggerName() + ": " + firstLine(record));
        } else if (record.getLevel().intValue() >= Level.SEVERE.intValue()) {
            remember(record);
        }
    }

    private void remember(LogRecord record) {
        firstMessage = firstMessage == null ? firstLine(record) : firstMessage;
        firstError = firstError == null ? record.getThrown() : firstError;
    }

    private static String firstLine(LogRecord record) {
        return String.valueOf(record.getMessage()).strip().lines().findFirst().orElse("");
    }

    /** What went wrong first, as short as the server allows. */
    synchronized String cause() {
        var root = firstError;
        while (root != null && root.getCause() != null) {
            root = root.getCause();
        }
        return root == null
                ? String.valueOf(firstMessage)
                : root.toString().lines().findFirst().orElse("");
    }

    @Override
    public void flush() {
        warnings.flush();
    }

    @Override
    public void close() {
        flush();
    }
}
