package pl.wspolnie.platform.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.store.LockObtainFailedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pl.wspolnie.api.search.SearchDocument;

class LuceneIndexDurabilityTest {

    @TempDir
    Path folder;

    @Test
    void remembersHowFarItRead() throws IOException {
        try (var index = LuceneIndex.onDisk(folder)) {
            assertEquals(Optional.empty(), index.position("one"));
            index.put(entry(1, "kasztan"));
            index.commit("one", 12);
        }
        try (var index = LuceneIndex.onDisk(folder)) {
            assertEquals(Optional.of(12L), index.position("one"));
            assertEquals(1, found(index, "kasztany"));
        }
    }

    @Test
    void forgetsTogetherWithThePositionWhatWasNotCommitted() throws IOException {
        try (var index = LuceneIndex.onDisk(folder)) {
            index.put(entry(1, "kasztan"));
            index.commit("one", 12);
            index.put(entry(2, "jesion"));
            assertEquals(0, found(index, "jesion"), "nothing is seen before it is durable");
        }
        try (var index = LuceneIndex.onDisk(folder)) {
            assertEquals(Optional.of(12L), index.position("one"));
            assertEquals(0, found(index, "jesion"));
        }
    }

    @Test
    void isOfNoUseToAnotherDatabase() throws IOException {
        try (var index = LuceneIndex.onDisk(folder)) {
            index.commit("one", 12);
            assertEquals(Optional.empty(), index.position("two"));
        }
    }

    @Test
    void isUsedByOneProcess() throws IOException {
        try (var index = LuceneIndex.onDisk(folder)) {
            assertThrows(LockObtainFailedException.class, () -> LuceneIndex.onDisk(folder));
            assertEquals(0, index.size());
        }
    }

    private static Entry entry(long id, String words) {
        return new Entry(1, "budget.proposal", new SearchDocument(id, "x", words, words));
    }

    private static long found(LuceneIndex index, String typed) throws IOException {
        return index.search(typed, 1, Set.of("budget"), 1).total();
    }
}
