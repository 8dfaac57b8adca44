package pl.wspolnie.testkit.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Collectors;

/** What axe finds on a page against WCAG 2.2 AA and good practice. */
public final class Accessibility {

    private static final List<String> STANDARDS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private Accessibility() {}

    /** One line per broken rule, with where; empty if the page is accessible as far as a program can tell. */
    public static List<String> faults(Page page) {
        return new AxeBuilder(page)
                .withTags(STANDARDS).analyze().getViolations().stream()
                        .map(Accessibility::line)
                        .toList();
    }

    private static String line(Rule rule) {
        var where = rule.getNodes().stream().limit(3).map(CheckedNode::getHtml).collect(Collectors.joining(" "));
        return "%s: %s: %s".formatted(rule.getId(), rule.getHelp(), where);
    }

    /** Whether something sticks out of the window, so that the page scrolls sideways. */
    public static List<String> overflow(Page page) {
        var wider = page.evaluate("() => document.documentElement.scrollWidth - window.innerWidth");
        var pixels = ((Number) wider).intValue();
        return pixels > 0 ? List.of("the page is " + pixels + " pixels wider than the window") : List.of();
    }
}
