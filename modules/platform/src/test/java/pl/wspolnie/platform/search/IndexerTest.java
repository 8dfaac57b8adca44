package pl.wspolnie.platform.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pl.wspolnie.api.people.Municipality;
import pl.wspolnie.api.search.SearchDocument;
import pl.wspolnie.platform.data.TestDatabase;
import pl.wspolnie.platform.jobs.Wakes;
import pl.wspolnie.platform.scope.MunicipalScope;
import pl.wspolnie.platform.scope.PresentRequest;

class IndexerTest {

    @Nested
    class OnH2 extends Cases {
        OnH2() {
            super(TestDatabase.h2());
        }
    }

    @Nested
    class OnPostgres extends Cases {
        OnPostgres() {
            super(TestDatabase.postgres());
        }
    }

    abstract static class Cases {

        private static final String KIND = "budget.proposal";

        @TempDir
        Path data;

        private final TestDatabase database;
        private final ChangeQueue queue;
        private Shelf shelf;
        private NodeIndex node;
        private Indexer indexer;

        Cases(TestDatabase database) {
            this.database = database;
            queue =
                    new ChangeQueue(
                            database.entities(), new PresentRequest(null, null), Clock.systemUTC(), new Wakes()) {
                        @Override
                        public SearchHead.State number() {
                            if (shelf.lost) {
                                throw new IllegalStateException("no database");
                            }
                            return super.number();
                        }
                    };
        }

        @BeforeEach
        void open() {
            shelf = new Shelf(database.municipality(), database.municipality());
            start();
        }

        @AfterEach
        void stop() {
            node.close();
        }

        private void start() {
            node = new NodeIndex(Optional.of(data.toString()));
            indexer = new Indexer(queue, shelf, node);
        }

        @Test
        void buildsThenFollows() {
            shelf.documents.put(1L, "kasztan");
            catchUp();
            assertEquals(1, found("kasztany"));
            change(2, "jesion");
            change(1, null);
            catchUp();
            assertEquals(1, found("jesiony"));
            assertEquals(0, found("kasztany"));
            assertEquals(Optional.of(0L), database.call(indexer::lag));
        }

        @Test
        void goesOnWhereItStoppedAfterARestart() {
            shelf.documents.put(1L, "kasztan");
            catchUp();
            node.close();
            change(2, "jesion");
            start();
            assertEquals(Optional.of(1L), database.call(indexer::lag));
            var read = shelf.built;
            catchUp();
            assertEquals(read, shelf.built, "nothing is built anew");
            assertEquals(1, found("kasztan"));
            assertEquals(1, found("jesion"));
        }

        @Test
        void showsWhatIsSharedToThePartnerToo() {
            catchUp();
            change(3, "klon");
            catchUp();
            assertEquals(1, found("klon"));
            assertEquals(1, found("klon", shelf.partner));
        }

        @Test
        void buildsAnewWhatMissedForgottenChanges() {
            catchUp();
            node.close();
            change(4, "buk");
            database.call(queue::number);
            database.call(() -> queue.forget(Instant.now().plus(Duration.ofMinutes(1))));
            start();
            catchUp();
            assertEquals(1, found("buk"));
        }

        @Test
        void buildsAnewWhenToldTo() {
            catchUp();
            shelf.documents.put(5L, "grab");
            catchUp();
            assertEquals(0, found("grab"), "nobody said that it changed");
            database.run(queue::startAnew);
            catchUp();
            assertEquals(1, found("grab"));
        }

        @Test
        void takesEverythingOfAMunicipality() {
            catchUp();
            shelf.documents.put(6L, "wiąz");
            database.run(() -> new MunicipalScope().within(shelf.here, queue::everythingChanged));
            catchUp();
            assertEquals(1, found("wiąz"));
        }

        @Test
        void leavesOutOnlyTheDocumentWhoseSourceFails() {
            catchUp();
            change(7, "olcha");
            change(8, "!");
            change(9, "sosna");
            catchUp();
            assertEquals(1, found("olcha"));
            assertEquals(1, found("sosna"));
        }

        @Test
        void losesNothingWhileTheDatabaseIsAway() {
            catchUp();
            change(10, "topola");
            shelf.away = true;
            assertThrows(IllegalStateException.class, this::catchUp);
            assertEquals(0, found("topola"));
            shelf.away = false;
            shelf.lost = false;
            catchUp();
            assertEquals(1, found("topola"));
        }

        private void catchUp() {
            database.run(indexer::catchUp);
        }

        /** Changes a document, or removes it if it has no words any more. */
        private void change(long id, String words) {
            if (words == null) {
                shelf.documents.remove(id);
            } else {
                shelf.documents.put(id, words);
            }
            database.run(() -> new MunicipalScope().within(shelf.here, () -> queue.changed(KIND, id)));
        }

        private long found(String word) {
            return found(word, shelf.here);
        }

        private long found(String word, Municipality municipality) {
            try {
                return node.get()
                        .search(word, municipality.id(), Set.of("budget"), 1)
                        .total();
            } catch (IOException fault) {
                throw new IllegalStateException(fault);
            }
        }

        /** Documents of two partners who share everything. */
        private final class Shelf extends Sources {

            final Municipality here;
            final Municipality partner;
            final Map<Long, String> documents = new TreeMap<>();
            int built;
            boolean away;
            boolean lost;

            Shelf(Municipality here, Municipality partner) {
                this.here = here;
                this.partner = partner;
            }

            @Override
            public List<Municipality> municipalities() {
                return List.of(here, partner);
            }

            @Override
            public List<Municipality> sharing(long municipality, String kind) {
                return municipality == here.id() ? List.of(here, partner) : List.of();
            }

            @Override
            public List<String> kinds() {
                return List.of(KIND);
            }

            @Override
            public List<Entry> all(Municipality municipality, String kind) {
                built++;
                return documents.keySet().stream()
                        .flatMap(id -> find(municipality, kind, id).stream())
                        .toList();
            }

            @Override
            public Optional<Entry> find(Municipality municipality, String kind, long id) {
                if (away) {
                    lost = true;
                    throw new IllegalStateException("no database");
                }
                var words = documents.get(id);
                if ("!".equals(words)) {
                    throw new IllegalStateException("a broken source");
                }
                return Optional.ofNullable(words)
                        .map(text -> new Entry(municipality.id(), KIND, new SearchDocument(id, "x", text, "")));
            }
        }
    }
}
