package pl.wspolnie.platform.search;

import java.util.List;

/**
 * One page of what was found, the best first.
 *
 * @param total how many there are on all pages
 * @param page the number of this page, from 1
 * @param pages how many pages can be shown
 * @param list the hits of this page
 */
public record Hits(long total, int page, int pages, List<Hit> list) {

    public static final int PAGE = 20;
    static final int MOST_PAGES = 50;

    public Hits {
        list = List.copyOf(list);
    }

    static Hits none() {
        return new Hits(0, 1, 0, List.of());
    }

    static Hits of(long total, int page, List<Hit> list) {
        var pages = Math.min(MOST_PAGES, (total + PAGE - 1) / PAGE);
        return new Hits(total, page, (int) pages, list);
    }
}
