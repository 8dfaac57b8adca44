package pl.wspolnie.testkit.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import pl.wspolnie.testkit.client.Answer;

/** Whether pages keep to the strict policy for content: no code and no style inside, nothing from elsewhere. */
final class Markup {

    private Markup() {}

    static List<String> faults(Answer page) {
        var faults = new ArrayList<String>();
        var html = page.html();
        html.select("script:not([src]), style").forEach(element -> faults.add(page + " holds " + start(element)));
        html.select("[style]").forEach(element -> faults.add(page + " holds a style attribute: " + start(element)));
        for (var element : html.getAllElements()) {
            for (Attribute attribute : element.attributes()) {
                if (attribute.getKey().startsWith("on")) {
                    faults.add(page + " holds code in " + attribute.getKey() + ": " + start(element));
                }
                if (attribute.getValue().strip().toLowerCase(Locale.ROOT).startsWith("javascript:")) {
                    faults.add(page + " holds code in a link: " + start(element));
                }
            }
        }
        html.select("script[src], link[rel=stylesheet][href], img[src]").stream()
                .filter(element -> isForeign(page, element))
                .forEach(element -> faults.add(page + " loads from elsewhere: " + start(element)));
        return faults;
    }

    private static boolean isForeign(Answer page, Element element) {
        var address = page.uri().resolve(element.hasAttr("src") ? element.attr("src") : element.attr("href"));
        return !page.uri().getAuthority().equals(address.getAuthority()) && !"data".equals(address.getScheme());
    }

    private static String start(Element element) {
        var html = element.outerHtml();
        return html.length() > 120 ? html.substring(0, 120) + "…" : html;
    }
}
