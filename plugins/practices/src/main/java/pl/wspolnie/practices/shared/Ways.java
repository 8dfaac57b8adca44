package pl.wspolnie.practices.shared;

import java.util.ArrayList;
import java.util.List;
import pl.wspolnie.api.web.Link;
import pl.wspolnie.api.web.Page;

/** The parts of the module, and the ways to its pages. */
public final class Ways {

    private static final List<String> PARTS = List.of("visits", "cards", "models");

    private Ways() {}

    /** Tabs of the module; the current part is marked. */
    public static List<Link> tabs(Page page, String current) {
        return PARTS.stream()
                .map(part -> new Link(
                        page.text("practices.part." + part), page.url("practices/" + part), part.equals(current)))
                .toList();
    }

    /** The way to a part of the module. */
    public static List<Link> to(Page page, String part, Link... more) {
        var way = new ArrayList<Link>();
        way.add(Link.of(page.text("practices.module.name"), page.url("practices")));
        way.add(Link.of(page.text("practices.part." + part), page.url("practices/" + part)));
        way.addAll(List.of(more));
        return way;
    }

    /** The way to what belongs to one thing. */
    public static List<Link> under(Page page, String part, String title, long id, Link... more) {
        var way = new ArrayList<>(to(page, part, Link.of(title, page.url("practices/" + part, id))));
        way.addAll(List.of(more));
        return way;
    }
}
