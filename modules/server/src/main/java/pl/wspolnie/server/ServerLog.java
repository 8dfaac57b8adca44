package pl.wspolnie.server;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import java.util.regex.Pattern;

/** The server's log: everything to a file, and its first error kept for the launcher's sentence. */
final class ServerLog extends Handler {

    private static final Logger ROOT = Logger.getLogger("");
    private static final int BYTES = 5_000_000;
    private static final int FILES = 5;
    private static final String SUITE = "pl.wspolnie.";
    // A numbered message of the server's parts, and where they add it, the place that it is about.
    private static final Pattern NUMBERED = Pattern.compile("\\b[A-Z]{3,}-?\\d{4,}: .*(\\R\\s*at injection point .*)?");

    private final PrintStream warnings;
    private final SimpleFormatter texts = new SimpleFormatter();
    private final List<String> held = new ArrayList<>();
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

    /** From now on warnings also appear on the console; first those of the suite that came while it started. */
    synchronized void speak() {
        quiet = false;
        held.forEach(warnings::println);
        held.clear();
    }

    @Override
    public synchronized void publish(LogRecord record) {
        if (!isLoggable(record)) {
            return;
        }
        if (!quiet) {
            warnings.println(line(record));
            return;
        }
        if (String.valueOf(record.getLoggerName()).startsWith(SUITE)) {
            held.add(line(record));
        }
        if (record.getLevel().intValue() >= Level.SEVERE.intValue()) {
            firstMessage = firstMessage == null ? firstLine(record) : firstMessage;
            firstError = firstError == null ? record.getThrown() : firstError;
        }
    }

    private String line(LogRecord record) {
        return record.getLevel().getName() + ": " + firstLine(record);
    }

    private String firstLine(LogRecord record) {
        return String.valueOf(texts.formatMessage(record))
                .strip()
                .lines()
                .findFirst()
                .orElse("");
    }

    /** What went wrong first, as short as the server allows. */
    synchronized String cause() {
        if (firstError == null) {
            return String.valueOf(firstMessage);
        }
        // A list of faults names none in its message, and all where it prints itself.
        var printed = new StringWriter();
        firstError.printStackTrace(new PrintWriter(printed));
        var fault = NUMBERED.matcher(printed.toString());
        return fault.find()
                ? fault.group().replaceAll("\\s+", " ")
                : root().toString().lines().findFirst().orElse("");
    }

    private Throwable root() {
        var root = firstError;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root;
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
