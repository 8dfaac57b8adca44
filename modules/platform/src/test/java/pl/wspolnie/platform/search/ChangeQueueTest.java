package pl.wspolnie.platform.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import pl.wspolnie.api.people.Municipality;
import pl.wspolnie.platform.data.TestDatabase;
import pl.wspolnie.platform.jobs.Wakes;
import pl.wspolnie.platform.scope.MunicipalScope;
import pl.wspolnie.platform.scope.PresentRequest;

class ChangeQueueTest {

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

        private final TestDatabase database;
        private final Wakes wakes = new Wakes();
        private final ChangeQueue queue;
        private Municipality here;

        Cases(TestDatabase database) {
            this.database = database;
            queue = new ChangeQueue(database.entities(), new PresentRequest(null, null), Clock.systemUTC(), wakes);
        }

        @BeforeEach
        void startAfterOthers() {
            here = database.municipality();
            database.call(queue::number);
        }

        @Test
        void numbersWhatIsCommitted() {
            var before = number();
            change(1);
            change(2);
            var state = number();
            assertEquals(before.position() + 2, state.position());
            assertEquals(List.of(1L, 2L), documentsAfter(before.position()));
            assertTrue(wakes.woke(IndexJob.class));
        }

        @Test
        void givesALateCommitALaterNumber() throws Exception {
            var before = number();
            var written = new CountDownLatch(1);
            var goOn = new CountDownLatch(1);
            var slow = CompletableFuture.runAsync(() -> database.run(() -> {
                changeNow(1);
                database.entities().flush();
                written.countDown();
                await(goOn);
            }));
            await(written);
            change(2);
            var between = number();
            assertEquals(List.of(2L), documentsAfter(before.position()), "the first is not committed yet");
            goOn.countDown();
            slow.get(10, TimeUnit.SECONDS);
            number();
            assertEquals(List.of(1L), documentsAfter(between.position()), "and yet it is not missed");
        }

        @Test
        void numbersOnceThoughManyNodesDo() {
            var before = number();
            IntStream.range(0, 40).forEach(this::change);
            var nodes = IntStream.range(0, 4)
                    .mapToObj(node -> CompletableFuture.runAsync(this::number))
                    .toArray(CompletableFuture<?>[]::new);
            CompletableFuture.allOf(nodes).join();
            assertEquals(before.position() + 40, number().position());
            assertEquals(LongStream.range(0, 40).boxed().toList(), documentsAfter(before.position()));
        }

        @Test
        void forgetsAndRemembersThatItForgot() {
            change(1);
            var state = number();
            assertTrue(database.call(() -> queue.forget(Instant.now().plus(Duration.ofMinutes(1)))) > 0);
            assertEquals(List.of(), documentsAfter(0));
            assertEquals(state.position(), number().forgotten());
        }

        @Test
        void takesAnotherNameToStartAnew() {
            var before = number().database();
            database.run(queue::startAnew);
            assertNotEquals(before, number().database());
        }

        private SearchHead.State number() {
            return database.call(queue::number);
        }

        private void change(long id) {
            database.run(() -> changeNow(id));
        }

        private void changeNow(long id) {
            new MunicipalScope().within(here, () -> queue.changed("budget.proposal", id));
        }

        private List<Long> documentsAfter(long position) {
            return database.call(() -> new ArrayList<>(queue.after(position, 1000))
                    .stream().map(change -> change.subject().document()).toList());
        }

        private static void await(CountDownLatch latch) {
            try {
                assertTrue(latch.await(10, TimeUnit.SECONDS));
            } catch (InterruptedException fault) {
                throw new IllegalStateException(fault);
            }
        }
    }
}
