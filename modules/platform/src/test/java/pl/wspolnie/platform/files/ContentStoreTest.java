package pl.wspolnie.platform.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentStoreTest {

    private static final String ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @TempDir
    Path folder;

    private ContentStore store;

    @BeforeEach
    void open() {
        store = new ContentStore(folder);
    }

    @Test
    void keepsContentUnderItsHash() throws IOException {
        keep("abc");
        assertEquals("abc", Files.readString(folder.resolve("ba/78/" + ABC)));
        assertEquals(1, files(), "nothing temporary stays");
    }

    @Test
    void keepsTheSameContentOnce() throws IOException {
        keep("abc");
        keep("abc");
        assertEquals(1, files());
    }

    @Test
    void readsOneByteMoreThanAllowedAndNoFurther() throws IOException {
        var endless = new InputStream() {
            private long given;

            @Override
            public int read() {
                given++;
                return 'x';
            }
        };
        try (var arrival = store.receive(endless, 1000)) {
            assertEquals(1001, arrival.size());
        }
        assertEquals(1001, endless.given);
        assertEquals(0, files(), "what was not kept is gone");
    }

    @Test
    void leavesNothingOfABrokenConnection() {
        var broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("connection reset");
            }
        };
        assertThrows(IOException.class, () -> store.receive(broken, 10));
        assertEquals(0, files());
    }

    @Test
    void findsNothingOutsideItsFolder() {
        assertThrows(IllegalArgumentException.class, () -> store.path("../../etc/passwd"));
        assertThrows(IllegalArgumentException.class, () -> store.path(ABC.toUpperCase(java.util.Locale.ROOT)));
    }

    @Test
    void sweepsOnlyWhatIsOldAndUnused() throws IOException {
        var used = keep("used");
        var orphan = keep("orphan");
        var fresh = keep("fresh");
        var half = Files.createFile(
                Files.createDirectories(folder.resolve("incoming")).resolve("file123"));
        for (var path : Set.of(store.path(used), store.path(orphan), half)) {
            Files.setLastModifiedTime(path, FileTime.from(Instant.now().minus(Duration.ofDays(2))));
        }
        var removed = store.sweep(used::equals, Instant.now().minus(Duration.ofDays(1)));
        assertEquals(2, removed);
        assertTrue(Files.exists(store.path(used)));
        assertTrue(Files.exists(store.path(fresh)));
        assertFalse(Files.exists(store.path(orphan)));
    }

    @Test
    void bringsBackWhatBecameUsedWhileSweeping() throws IOException {
        var hash = keep("raced");
        Files.setLastModifiedTime(store.path(hash), FileTime.from(Instant.now().minus(Duration.ofDays(2))));
        var asked = new int[1];
        var removed = store.sweep(any -> asked[0]++ > 0, Instant.now().minus(Duration.ofDays(1)));
        assertEquals(0, removed);
        assertTrue(Files.exists(store.path(hash)));
    }

    private String keep(String text) throws IOException {
        try (var arrival = store.receive(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), 100)) {
            store.keep(arrival);
            return arrival.sha256();
        }
    }

    private long files() {
        try (var all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).count();
        } catch (IOException fault) {
            throw new java.io.UncheckedIOException(fault);
        }
    }
}
