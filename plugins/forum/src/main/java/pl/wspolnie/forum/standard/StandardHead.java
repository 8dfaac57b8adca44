package pl.wspolnie.forum.standard;

import java.util.ArrayList;
import java.util.List;
import pl.wspolnie.api.web.Link;
import pl.wspolnie.api.web.Page;

/**
 * What stands at the head of every page of a document.
 *
 * @param latest the latest public version, or {@code null}
 * @param editor whether the reader may change it
 * @param drafting whether the reader may see a draft of the next version
 * @param tab the part that the reader is at
 */
public record StandardHead(
        Standard standard, Stage stage, Version latest, boolean editor, boolean drafting, String tab) {

    /** The way to a page of the document. */
    public List<Link> way(Page page) {
        return List.of(
                Link.of(page.text("forum.module.name"), page.url("forum")),
                Link.of(page.text("forum.standards.title"), page.url("forum/standards")),
                Link.of(standard.title(), url(page)));
    }

    /** The parts of the document's site that exist for the reader. */
    public List<Link> tabs(Page page) {
        var tabs = new ArrayList<Link>();
        tabs.add(tab(page, "text", ""));
        if (latest != null) {
            tabs.add(tab(page, "remarks", "/remarks"));
            tabs.add(tab(page, "report", "/report"));
            tabs.add(tab(page, "versions", "/versions"));
        }
        if (editor && latest != null) {
            tabs.add(tab(page, "answers", "/answers"));
        }
        return tabs;
    }

    private Link tab(Page page, String key, String path) {
        return new Link(page.text("forum.standard.tab." + key), url(page) + path, key.equals(tab));
    }

    public String url(Page page) {
        return page.url("forum/standards", standard.id());
    }
}
