package pl.wspolnie.server;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/** Standard output and error as they were before the server put its log in their place. */
final class Console {

    private final Texts texts;
    private final Instant begin = Instant.now();
    private final PrintStream out = stream(FileDescriptor.out, "sun.stdout.encoding");
    private final PrintStream err = stream(FileDescriptor.err, "sun.stderr.encoding");

    Console(Texts texts) {
        this.texts = texts;
    }

    private static PrintStream stream(FileDescriptor file, String property) {
        return new PrintStream(new FileOutputStream(file), true, charset(System.getProperty(property)));
    }

    /** The terminal's own encoding where it knows Polish letters. */
    private static Charset charset(String terminal) {
        var own = terminal != null && Charset.isSupported(terminal)
                ? Charset.forName(terminal)
                : Charset.defaultCharset();
        return own.canEncode() && own.newEncoder().canEncode("ąęłóśżźćń") ? own : StandardCharsets.UTF_8;
    }

    PrintStream out() {
        return out;
    }

    PrintStream err() {
        return err;
    }

    void say(String key, Object... arguments) {
        out.println(texts.text(key, arguments));
    }

    /** One line of progress with the seconds since the start. */
    void progress(String key, Object... arguments) {
        var seconds = Duration.between(begin, Instant.now()).toMillis() / 1000.0;
        out.println(String.format(Locale.ROOT, "%6.1f s  ", seconds) + texts.text(key, arguments));
    }

    /** From now on what the server's own code prints goes to a file, and only the launcher speaks. */
    static void divert(Path file) throws IOException {
        var stream = new PrintStream(Files.newOutputStream(file), true, StandardCharsets.UTF_8);
        System.setOut(stream);
        System.setErr(stream);
    }

    void fail(Failure failure) {
        err.println(texts.text("failure", failure.sentence(texts)));
    }
}
