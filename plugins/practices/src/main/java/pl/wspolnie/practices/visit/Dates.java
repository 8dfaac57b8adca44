package pl.wspolnie.practices.visit;

import pl.wspolnie.api.web.Page;

/** When a visit is, for a reader. */
public final class Dates {

    private Dates() {}

    /** One day, or the first and the last one. */
    public static String of(Page page, Visit visit) {
        var first = page.date(visit.startsOn());
        return visit.startsOn().equals(visit.endsOn())
                ? first
                : page.text("practices.days", first, page.date(visit.endsOn()));
    }
}
