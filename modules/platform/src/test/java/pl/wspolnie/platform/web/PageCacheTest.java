package pl.wspolnie.platform.web;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.QueryParam;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import pl.wspolnie.api.security.Permission;
import pl.wspolnie.platform.scope.Revision;

class PageCacheTest {

    private static final Revision REVISION = new Revision(3, 14);
    private static final PageKey KEY = new PageKey("/secemin", "pl", REVISION, 100);

    @Test
    void everyPartOfTheKeyMatters() {
        var cache = new PageCache();
        cache.keep(KEY, page("a"));
        assertTrue(cache.find(new PageKey("/secemin", "pl", new Revision(3, 14), 100))
                .isPresent());
        for (var other : List.of(
                new PageKey("/secemin?page=2", "pl", REVISION, 100),
                new PageKey("/secemin", "en", REVISION, 100),
                new PageKey("/secemin", "pl", new Revision(4, 14), 100),
                new PageKey("/secemin", "pl", new Revision(3, 15), 100),
                new PageKey("/secemin", "pl", REVISION, 101))) {
            assertTrue(cache.find(other).isEmpty(), other::toString);
        }
    }

    @Test
    void theLongestUnusedPageLeavesFirst() {
        var cache = new PageCache(3L * page("x").size());
        for (int minute = 0; minute < 3; minute++) {
            cache.keep(key(minute), page("x"));
        }
        cache.find(key(0));
        cache.keep(key(3), page("x"));
        assertTrue(cache.find(key(0)).isPresent());
        assertTrue(cache.find(key(1)).isEmpty());
        for (int minute = 4; minute < 10_000; minute++) {
            cache.keep(key(minute), page("x"));
            cache.keep(key(minute), page("x"));
        }
        assertEquals(3, cache.count());
    }

    @Test
    void theTagTellsTheContent() throws IOException {
        assertEquals(page("a").tag(), page("a").tag());
        assertNotEquals(page("a").tag(), page("b").tag());
        var unpacked = new GZIPInputStream(new ByteArrayInputStream(page("ł").packed())).readAllBytes();
        assertArrayEquals(page("ł").content(), unpacked);
    }

    @Test
    void onlyPublicReadingOfKnownAddressesIsShared() throws NoSuchMethodException {
        var open = Resource.class.getDeclaredMethod("open", Integer.class);
        var secret = Resource.class.getDeclaredMethod("secret");
        assertTrue(CacheablePages.allow("GET", open, null, List.of()));
        assertTrue(CacheablePages.allow("HEAD", open, "page=2", List.of("page")));
        assertFalse(CacheablePages.allow("POST", open, null, List.of()));
        assertFalse(CacheablePages.allow("GET", secret, null, List.of()));
        assertFalse(CacheablePages.allow("GET", open, "page=2&x=1", List.of("page", "x")));
        assertFalse(CacheablePages.allow("GET", open, "done=budget.done.submitted", List.of("done")));
        assertFalse(CacheablePages.allow("GET", open, "page=" + "0".repeat(400), List.of("page")));
    }

    private static PageKey key(long minute) {
        return new PageKey("/secemin", "pl", REVISION, minute);
    }

    private static DrawnPage page(String content) {
        return new DrawnPage(content.getBytes(StandardCharsets.UTF_8));
    }

    private interface Resource {
        @GET
        @PermitAll
        void open(@QueryParam("page") Integer page);

        @GET
        @Permission("platform.account")
        void secret();
    }
}
