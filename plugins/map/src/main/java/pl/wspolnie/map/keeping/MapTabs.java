package pl.wspolnie.map.keeping;

import java.util.ArrayList;
import java.util.List;
import pl.wspolnie.api.web.Link;
import pl.wspolnie.api.web.Page;
import pl.wspolnie.map.MapRights;

/** The parts of the map between which a reader goes. */
public final class MapTabs {

    private MapTabs() {}

    /** @param current the part that is open: organisations, activities, comparison, mine or keeping */
    public static List<Link> of(Page page, String current) {
        var links = new ArrayList<Link>();
        links.add(link(page, "organisations", "map", current));
        links.add(link(page, "activities", "map/activities", current));
        links.add(link(page, "comparison", "map/comparison", current));
        if (page.may(MapRights.EDIT) && page.request().organisation().isPresent()) {
            links.add(link(page, "mine", "map/mine", current));
        }
        if (page.may(MapRights.MANAGE)) {
            links.add(link(page, "keeping", "map/keeping", current));
        }
        return links;
    }

    private static Link link(Page page, String part, String path, String current) {
        return new Link(page.text("map.tab." + part), page.url(path), part.equals(current));
    }

    /** The way to a page below the lists. */
    public static List<Link> way(Page page) {
        return List.of(Link.of(page.text("map.module.name"), page.url("map")));
    }

    /** The way to a page below the officer's desk. */
    public static List<Link> wayOfDesk(Page page) {
        return List.of(
                Link.of(page.text("map.module.name"), page.url("map")),
                Link.of(page.text("map.keeping.title"), page.url("map/keeping")));
    }
}
