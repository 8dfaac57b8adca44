package pl.wspolnie.testkit.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.List;

/** What axe finds on a page against WCAG 2.2 AA and good practice. */
public final class Accessibility {

    private static final List<String> STANDARDS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    /** One line per broken rule, with where. What is not broken need not be told in full. */
    private static final String RUN = """
            async tags => {
              const found = await axe.run({runOnly: {type: 'tag', values: tags}, resultTypes: ['violations']});
              return found.violations.map(rule =>
                `${rule.id}: ${rule.help}: ${rule.nodes.slice(0, 3).map(node => node.html).join(' ')}`);
            }
            """;

    private Accessibility() {}

    /**
     * Brings axe into every page that will be opened.
     *
     * <p>Its own builder brings it anew for each look and ends each in a page of its own, for the sake of foreign frames
     * that we have none of: four times the work.
     */
    static void prepare(BrowserContext context) {
        context.addInitScript(AxeBuilder.getAxeScript());
    }

    /** One line per broken rule, with where; empty if the page is accessible as far as a program can tell. */
    public static List<String> faults(Page page) {
        var lines = (List<?>) page.evaluate(RUN, STANDARDS);
        return lines.stream().map(String::valueOf).toList();
    }

    /** Whether something sticks out of the window, so that the page scrolls sideways. */
    public static List<String> overflow(Page page) {
        var wider = page.evaluate("() => document.documentElement.scrollWidth - window.innerWidth");
        var pixels = ((Number) wider).intValue();
        return pixels > 0 ? List.of("the page is " + pixels + " pixels wider than the window") : List.of();
    }
}
