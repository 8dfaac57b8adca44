package pl.wspolnie.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Public pages as they were drawn last; the longest unused leave first. */
@ApplicationScoped
public class PageCache {

    private static final long LIMIT = 16L * 1024 * 1024;

    private record Kept(PageState state, DrawnPage page) {}

    private final Map<PageKey, Kept> pages = new LinkedHashMap<>(256, 0.75f, true);
    private final long limit;
    private long size;

    public PageCache() {
        this(LIMIT);
    }

    /** @param limit in octets */
    PageCache(long limit) {
        this.limit = limit;
    }

    /** Whether the page was ever drawn for all, and so may be worth a question to the database. */
    synchronized boolean knows(PageKey key) {
        return pages.containsKey(key);
    }

    synchronized Optional<DrawnPage> find(PageKey key, PageState state) {
        return Optional.ofNullable(pages.get(key))
                .filter(kept -> kept.state().equals(state))
                .map(Kept::page);
    }

    synchronized void keep(PageKey key, PageState state, DrawnPage page) {
        var before = pages.put(key, new Kept(state, page));
        size += page.size() - (before == null ? 0 : before.page().size());
        var oldest = pages.values().iterator();
        while (size > limit && oldest.hasNext()) {
            size -= oldest.next().page().size();
            oldest.remove();
        }
    }

    synchronized int count() {
        return pages.size();
    }
}
