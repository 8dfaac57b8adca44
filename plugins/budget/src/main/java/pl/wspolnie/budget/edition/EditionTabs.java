package pl.wspolnie.budget.edition;

import java.util.ArrayList;
import java.util.List;
import pl.wspolnie.api.web.Link;
import pl.wspolnie.api.web.Page;

/** The parts of an edition's site, as far as they exist for the reader today. */
public final class EditionTabs {

    private EditionTabs() {}

    /** @param current the key of the part that the reader is at, for instance {@code proposals} */
    public static List<Link> of(Page page, Edition edition, Stage stage, String current) {
        var tabs = new ArrayList<Link>();
        tabs.add(tab(page, edition, "overview", "", current));
        if (Stage.ANNOUNCED.isBefore(stage)) {
            tabs.add(tab(page, edition, "proposals", "/proposals", current));
        }
        if (stage == Stage.VOTING) {
            tabs.add(tab(page, edition, "vote", "/vote", current));
        }
        if (!edition.fromFile() && !stage.isBefore(Stage.VOTING)) {
            tabs.add(tab(page, edition, "receipt", "/receipt", current));
        }
        if (edition.outcomePublished() || stage == Stage.COUNTING && page.may("budget.outcome.publish")) {
            tabs.add(tab(page, edition, "outcome", "/outcome", current));
            tabs.add(tab(page, edition, "comparison", "/comparison", current));
        }
        return tabs;
    }

    private static Link tab(Page page, Edition edition, String key, String path, String current) {
        var url = page.url("budget/editions", edition.id()) + path;
        return new Link(page.text("budget.tab." + key), url, key.equals(current));
    }

    /** The way to a page of the edition. */
    public static List<Link> way(Page page, Edition edition) {
        return List.of(
                Link.of(page.text("budget.module.name"), page.url("budget")),
                Link.of(edition.name(), page.url("budget/editions", edition.id())));
    }
}
