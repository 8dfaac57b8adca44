package pl.wspolnie.platform.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pl.wspolnie.api.error.InvalidInput;
import pl.wspolnie.api.error.NotFound;
import pl.wspolnie.api.files.FileTypes;
import pl.wspolnie.api.files.StoredFile;
import pl.wspolnie.api.people.Municipality;
import pl.wspolnie.platform.data.TestDatabase;
import pl.wspolnie.platform.scope.MunicipalScope;
import pl.wspolnie.platform.scope.PresentRequest;

class AttachedFilesTest {

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

        private static final String PDF = "%PDF-1.7\n1 0 obj";

        @TempDir
        Path data;

        private final TestDatabase database;
        private StoreFolder folder;
        private AttachedFiles files;
        private Municipality here;
        private String owner;

        Cases(TestDatabase database) {
            this.database = database;
        }

        @BeforeEach
        void open() {
            folder = new StoreFolder(Optional.empty(), data.toString());
            files = new AttachedFiles(database.entities(), new PresentRequest(null, null), folder, Clock.systemUTC());
            here = database.municipality();
            owner = "budget/proposal/" + TestDatabase.number();
        }

        @Test
        void storesAndLists() throws IOException {
            var file = store("../plan łąki.pdf", PDF);
            assertEquals("plan łąki.pdf", file.name());
            assertEquals("application/pdf", file.mediaType());
            assertEquals(PDF.length(), file.size());
            assertEquals(List.of(file), in(here, () -> files.of(owner)));
            assertEquals(PDF, Files.readString(folder.store().path(file.sha256())));
        }

        @Test
        void keepsOneContentForTwoFiles() {
            var first = store("a.pdf", PDF);
            var second = store("b.pdf", PDF);
            assertNotEquals(first.id(), second.id());
            assertEquals(first.sha256(), second.sha256());
            assertEquals(2, in(here, () -> files.of(owner)).size());
        }

        @Test
        void refusesWhatIsNotAllowed() {
            assertFault("platform.file.type", "plan.pdf", "<html><body>Nie PDF</body></html>", 1000);
            assertFault("platform.file.empty", "plan.pdf", "", 1000);
            assertFault("platform.file.large.kilobytes", "plan.pdf", PDF + " ".repeat(2000), 2000);
            assertEquals(List.of(), in(here, () -> files.of(owner)));
        }

        @Test
        void showsNothingToOtherOwnersAndMunicipalities() {
            var file = store("a.pdf", PDF);
            var elsewhere = database.municipality();
            assertEquals(List.of(), in(elsewhere, () -> files.of(owner)));
            assertThrows(NotFound.class, () -> in(elsewhere, () -> files.download(owner, file.id())));
            assertThrows(NotFound.class, () -> in(here, () -> files.download("budget/proposal/0", file.id())));
            assertThrows(
                    NotFound.class,
                    () -> in(elsewhere, () -> {
                        files.remove(owner, file.id());
                        return null;
                    }));
        }

        @Test
        void sweepsContentWithTheLastFileThatHasIt() {
            var first = store("a.pdf", PDF + owner);
            var second = store("b.pdf", PDF + owner);
            var content = folder.store().path(first.sha256());
            remove(first);
            sweepTwoDaysLater();
            assertTrue(Files.exists(content));
            remove(second);
            sweepTwoDaysLater();
            assertFalse(Files.exists(content));
        }

        private void assertFault(String key, String name, String content, long limit) {
            var fault = assertThrows(InvalidInput.class, () -> store(name, content, limit));
            assertEquals(key, fault.faults().get(0).message().key());
            assertEquals("file", fault.faults().get(0).field());
        }

        private StoredFile store(String name, String content) {
            return store(name, content, 1000);
        }

        private StoredFile store(String name, String content, long limit) {
            var in = new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8));
            return in(here, () -> files.store(owner, name, in, FileTypes.DOCUMENTS, limit));
        }

        private void remove(StoredFile file) {
            in(here, () -> {
                files.remove(owner, file.id());
                return null;
            });
        }

        private void sweepTwoDaysLater() {
            var later = Clock.offset(Clock.systemUTC(), Duration.ofDays(2));
            database.run(new SweepJob(folder, files, later)::run);
        }

        private <T> T in(Municipality municipality, Supplier<T> work) {
            return database.call(() -> new MunicipalScope().call(municipality, work));
        }
    }
}
