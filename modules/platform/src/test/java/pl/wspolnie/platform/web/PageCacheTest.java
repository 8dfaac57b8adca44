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
    private static final PageKey KEY = new PageKey("/secemin", "pl");
    private static final PageState STATE = new PageState(REVISION, 100);

    @Test
    void whatWasDrawnServesTheSameAddressLanguageAndState() {
        var cache = new PageCache();
        cache.keep(KEY, STATE, page("a"));
        assertTrue(cache.find(KEY, new PageState(new Revision(3, 14), 100)).isPresent());
        for (var other : List.of(new PageKey("/secemin?page=2", "pl"), new PageKey("/secemin", "en"))) {
            assertFalse(cache.knows(other), other::toString);
            assertTrue(cache.find(other, STATE).isEmpty(), other::toString);
        }
        for (var later : List.of(
                new PageState(new Revision(4, 14), 100),
                new PageState(new Revision(3, 15), 100),
                new PageState(REVISION, 101))) {
            assertTrue(cache.find(KEY, later).isEmpty(), later::toString);
        }
    }

    @Test
    void theNewestStateIsKept() {
        var cache = new PageCache();
        var later = new PageState(REVISION, 101);
        cache.keep(KEY, STATE, page("a"));
        cache.keep(KEY, later, page("b"));
        assertTrue(cache.find(KEY, STATE).isEmpty());
        assertEquals(page("b").tag(), cache.find(KEY, later).orElseThrow().tag());
        assertEquals(1, cache.count());
    }

    @Test
    void theLongestUnusedPageLeavesFirst() {
        var cache = new PageCache(3L * page("x").size());
        for (int number = 0; number < 3; number++) {
            cache.keep(key(number), STATE, page("x"));
        }
        cache.find(key(0), STATE);
        cache.keep(key(3), STATE, page("x"));
        assertTrue(cache.knows(key(0)));
        assertFalse(cache.knows(key(1)));
        for (int number = 4; number < 10_000; number++) {
            cache.keep(key(number), STATE, page("x"));
            cache.keep(key(number), STATE, page("x"));
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

    private static PageKey key(int number) {
        return new PageKey("/secemin/" + number, "pl");
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
