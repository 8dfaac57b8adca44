package pl.wspolnie.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Public pages that were drawn lately; the longest unused leave first. */
@ApplicationScoped
public class PageCache {

    private static final long LIMIT = 16L * 1024 * 1024;

    private final Map<PageKey, DrawnPage> pages = new LinkedHashMap<>(256, 0.75f, true);
    private final long limit;
    private long size;

    public PageCache() {
        this(LIMIT);
    }

    /** @param limit in octets */
    PageCache(long limit) {
        this.limit = limit;
    }

    synchronized Optional<DrawnPage> find(PageKey key) {
        return Optional.ofNullable(pages.get(key));
    }

    synchronized void keep(PageKey key, DrawnPage page) {
        var before = pages.put(key, page);
        size += page.size() - (before == null ? 0 : before.size());
        var oldest = pages.values().iterator();
        while (size > limit && oldest.hasNext()) {
            size -= oldest.next().size();
            oldest.remove();
        }
    }

    synchronized int count() {
        return pages.size();
    }
}
