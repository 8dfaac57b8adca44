package pl.wspolnie.testkit.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The Chromium of this machine, started when first asked for and ended with the tests' process. */
public final class Browsers {

    /** The system property that tells where Chromium is; the environment variable {@code CHROMIUM} does so as well. */
    public static final String PROPERTY = "wspolnie.chromium";

    private static final List<String> USUAL = List.of(
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome",
            "/snap/bin/chromium",
            "/Applications/Chromium.app/Contents/MacOS/Chromium",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");

    private static final List<String> FLAGS = List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private static Browser running;

    private Browsers() {}

    /**
     * The browser, shared by all tests of a run; each opens a context of its own.
     *
     * @throws AssertionError in one line that says how to get a browser, where there is none
     */
    public static synchronized Browser chromium() {
        if (running == null) {
            var program = find();
            // Playwright would load a browser of its own from the network.
            var options = new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"));
            var playwright = Playwright.create(options);
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
            running = playwright
                    .chromium()
                    .launch(new LaunchOptions().setExecutablePath(program).setArgs(FLAGS));
        }
        return running;
    }

    private static Path find() {
        var told = Stream.of(System.getProperty(PROPERTY), System.getenv("CHROMIUM"));
        return Stream.concat(told.filter(Objects::nonNull), USUAL.stream())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new AssertionError("No Chromium found: run \"apt-get install chromium\", or name it"
                        + " with -D" + PROPERTY + "=/path/to/chromium or CHROMIUM=/path/to/chromium"));
    }
}
