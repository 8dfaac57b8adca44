package pl.wspolnie.testkit.browser;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.LoadState;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import pl.wspolnie.testkit.client.Client;

/**
 * Somebody at a screen, who looks at pages and meets whatever goes wrong in the browser.
 *
 * <p>Messages on the console, refused scripts and styles, and requests that failed are kept as faults.
 */
public final class Visit implements AutoCloseable {

    /** A phone in portrait. */
    public static final int PHONE = 390;

    /** An ordinary desktop. */
    public static final int DESKTOP = 1280;

    private final URI base;
    private final BrowserContext context;
    private final Page page;
    private final List<String> faults = new ArrayList<>();
    private int arrivals;

    /**
     * @param base where the suite runs
     * @param language what the reader prefers, {@code pl} or {@code en}
     * @param width of the window in CSS pixels
     */
    public Visit(URI base, String language, int width) {
        this.base = base;
        context = Browsers.chromium()
                .newContext(new NewContextOptions().setLocale(language).setViewportSize(width, height(width)));
        Accessibility.prepare(context);
        page = context.newPage();
        page.onFrameNavigated(frame -> arrivals += frame.equals(page.mainFrame()) ? 1 : 0);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") || message.type().equals("warning")) {
                faults.add("console: " + message.text());
            }
        });
        page.onPageError(error -> faults.add("script: " + error));
        page.onRequestFailed(request -> {
            // A page that was left before all had come is no fault.
            if (!String.valueOf(request.failure()).contains("ERR_ABORTED")) {
                faults.add("not loaded: " + request.url() + ": " + request.failure());
            }
        });
    }

    private static int height(int width) {
        return width < 600 ? 844 : 800;
    }

    /** The same person as at a client: takes over who is logged in. */
    public Visit as(Client client) {
        for (var cookie : client.cookies()) {
            context.addCookies(List.of(new Cookie(cookie.getName(), cookie.getValue()).setUrl(base.toString())));
        }
        return this;
    }

    /** Opens a page by its path and waits until it stands. */
    public Page open(String path) {
        page.navigate(base.resolve(path).toString());
        page.waitForLoadState(LoadState.LOAD);
        return page;
    }

    /** Presses what leads to another page, or to the same one anew, and waits until that stands. */
    public Page follow(Locator control) {
        var before = arrivals;
        control.click();
        // A click returns before a slow server has answered, and the old page is long loaded.
        page.waitForCondition(() -> arrivals > before);
        page.waitForLoadState(LoadState.LOAD);
        return page;
    }

    /** The open page in a window of another width. */
    public Page resize(int width) {
        page.setViewportSize(width, height(width));
        return page;
    }

    /** What is open. */
    public Page page() {
        return page;
    }

    /** What went wrong since the last call. */
    public List<String> faults() {
        var found = List.copyOf(faults);
        faults.clear();
        return found;
    }

    @Override
    public void close() {
        context.close();
    }
}
