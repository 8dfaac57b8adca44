package pl.wspolnie.platform.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.PersistenceException;
import jakarta.persistence.RollbackException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import pl.wspolnie.platform.data.TestDatabase;
import pl.wspolnie.platform.jobs.Wakes;

class MailsTest {

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
        private final MovableClock clock = new MovableClock();
        private final Suspensions suspensions;
        private final Mails mails;
        private final List<String> delivered = new ArrayList<>();

        Cases(TestDatabase database) {
            this.database = database;
            suspensions = new Suspensions(database.entities(), clock);
            mails = new Mails(database.entities(), handovers(), suspensions, clock, wakes);
        }

        /** In a transaction of its own, as the container would. */
        private Handovers handovers() {
            return new Handovers(database.entities(), clock, Optional.of("jdbc:")) {
                @Override
                public void mark(long mail) {
                    database.run(() -> super.mark(mail));
                }
            };
        }

        @BeforeEach
        void empty() {
            database.run(() -> {
                database.entities().createQuery("delete from MailEntity m").executeUpdate();
                database.entities()
                        .createQuery("delete from SuspensionEntity s")
                        .executeUpdate();
                database.entities()
                        .createNativeQuery("delete from platform_mail_handover")
                        .executeUpdate();
            });
        }

        @Test
        void sendsWhatWasWritten() {
            assertTrue(write("a"));
            assertTrue(wakes.woke(MailJob.class));
            assertTrue(sendNext(this::accept));
            assertFalse(sendNext(this::accept));
            assertEquals(List.of("a"), delivered);
            assertEquals(1, counts(MailStatus.SENT));
        }

        @Test
        void writesEachKeyOnce() {
            assertTrue(write("a"));
            assertFalse(write("a"));
            assertTrue(sendNext(this::accept));
            assertFalse(write("a"), "nor after it was sent");
            assertFalse(sendNext(this::accept));
        }

        @Test
        void sendsNothingOfATransactionThatFailed() {
            assertThrows(
                    IllegalStateException.class,
                    () -> database.run(() -> {
                        mails.write(letter("a"));
                        throw new IllegalStateException();
                    }));
            assertFalse(sendNext(this::accept));
        }

        @Test
        void holdsAKeyByAConstraintToo() {
            write("a");
            assertThrows(
                    RollbackException.class,
                    () -> database.run(
                            () -> database.entities().persist(new MailEntity(letter("a"), clock.instant()))));
        }

        @Test
        void sendsEachMailOnceThoughManyNodesSend() {
            IntStream.range(0, 60).forEach(number -> write("mail" + number));
            var sent = new ConcurrentLinkedQueue<String>();
            var nodes = IntStream.range(0, 4)
                    .mapToObj(node -> CompletableFuture.runAsync(() -> {
                        while (sendNext((letter, beforeEnd) -> {
                            sent.add(letter.key());
                            return Postman.Outcome.accepted();
                        })) {
                            Thread.onSpinWait();
                        }
                    }))
                    .toArray(CompletableFuture<?>[]::new);
            CompletableFuture.allOf(nodes).join();
            assertEquals(60, sent.size());
            assertEquals(60, new HashSet<>(sent).size());
            assertEquals(60, counts(MailStatus.SENT));
        }

        @Test
        void leavesAMailToOthersWhenItsNodeDies() {
            write("a");
            assertThrows(
                    IllegalStateException.class,
                    () -> sendNext((letter, beforeEnd) -> {
                        throw new IllegalStateException("killed");
                    }));
            assertTrue(sendNext(this::accept));
            assertEquals(List.of("a"), delivered);
        }

        @Test
        void sendsNoSecondTimeWhatANodeMayHaveSentWhenItDied() {
            write("a");
            assertThrows(
                    IllegalStateException.class,
                    () -> sendNext((letter, beforeEnd) -> {
                        beforeEnd.run();
                        throw new IllegalStateException("killed between the last line and the answer");
                    }));
            assertTrue(sendNext(this::accept));
            assertEquals(List.of(), delivered);
            assertEquals(1, counts(MailStatus.UNCERTAIN));
            assertFalse(sendNext(this::accept));
            database.run(mails::retryGivenUp);
            assertTrue(sendNext(this::accept));
            assertEquals(List.of("a"), delivered, "once an operator says so");
        }

        @Test
        void handsNothingOverTwiceAtTheSameTime() {
            write("a");
            assertThrows(
                    PersistenceException.class,
                    () -> sendNext((letter, beforeEnd) -> {
                        beforeEnd.run();
                        beforeEnd.run();
                        return Postman.Outcome.accepted();
                    }));
        }

        @Test
        void doesNotRepeatWhatGotNoAnswer() {
            write("a");
            assertTrue(sendNext((letter, beforeEnd) -> {
                beforeEnd.run();
                return Postman.Outcome.unknown("[EOF]");
            }));
            clock.move(Duration.ofDays(2));
            assertFalse(sendNext(this::accept));
            assertEquals(1, counts(MailStatus.UNCERTAIN));
        }

        @Test
        void repeatsWhatWasRefusedForNowAfterTheLastLine() {
            write("a");
            assertTrue(sendNext((letter, beforeEnd) -> {
                beforeEnd.run();
                return Postman.Outcome.failed("452 disk full");
            }));
            clock.move(Duration.ofSeconds(61));
            assertTrue(sendNext(this::accept));
            assertEquals(List.of("a"), delivered);
        }

        @Test
        void suspendsAnAddressThatWasRefusedForGoodUntilItsOwnerSaysItWorks() {
            write("a");
            sendNext((letter, beforeEnd) -> Postman.Outcome.refused("550 no such user"));
            var suspension =
                    database.call(() -> suspensions.of("KTOS@example.org")).orElseThrow();
            assertEquals("550 no such user", suspension.reason());
            write("b");
            assertTrue(sendNext(this::accept));
            assertEquals(List.of(), delivered, "the mail server is not asked again");
            assertEquals(2, counts(MailStatus.GIVEN_UP));
            database.run(() -> mails.resume("ktos@example.org"));
            assertTrue(sendNext(this::accept));
            assertTrue(sendNext(this::accept));
            assertEquals(List.of("a", "b"), delivered);
        }

        @Test
        void triesAgainAfterLongerAndLongerPauses() {
            write("a");
            assertTrue(sendNext((letter, beforeEnd) -> Postman.Outcome.failed("451 try later")));
            assertFalse(sendNext(this::accept), "not at once");
            clock.move(Duration.ofSeconds(61));
            assertTrue(sendNext((letter, beforeEnd) -> Postman.Outcome.failed("451 try later")));
            clock.move(Duration.ofSeconds(61));
            assertFalse(sendNext(this::accept));
            clock.move(Duration.ofMinutes(5));
            assertTrue(sendNext(this::accept));
            assertEquals(List.of("a"), delivered);
            assertEquals(List.of(), database.call(() -> mails.troubles(10)));
        }

        @Test
        void givesUpWithTheReason() {
            write("a");
            var attempts = 0;
            while (counts(MailStatus.GIVEN_UP) == 0) {
                clock.move(Duration.ofDays(1));
                assertTrue(sendNext((letter, beforeEnd) -> Postman.Outcome.failed("451 try later")));
                attempts++;
            }
            assertEquals(8, attempts);
            var trouble = database.call(() -> mails.troubles(10)).get(0);
            assertEquals("451 try later", trouble.reason());
            assertTrue(trouble.givenUp());
            database.run(mails::retryGivenUp);
            assertTrue(sendNext(this::accept));
        }

        @Test
        void givesUpAtOnceWhatIsRefusedForGood() {
            write("a");
            assertTrue(sendNext((letter, beforeEnd) -> Postman.Outcome.refused("550 no such user")));
            assertEquals(1, counts(MailStatus.GIVEN_UP));
        }

        private boolean write(String key) {
            return database.call(() -> mails.write(letter(key)));
        }

        private boolean sendNext(Postman postman) {
            return database.call(() -> mails.sendNext(postman));
        }

        private Postman.Outcome accept(Letter letter, Runnable beforeEnd) {
            beforeEnd.run();
            delivered.add(letter.key());
            return Postman.Outcome.accepted();
        }

        private long counts(MailStatus status) {
            return database.call(mails::counts).get(status);
        }

        private static Letter letter(String key) {
            return new Letter(
                    key, null, "ktos@example.org", "Gmina", Locale.forLanguageTag("pl"), "Temat", "Treść", "");
        }
    }

    private static final class MovableClock extends Clock {

        private Instant now = Instant.parse("2026-03-01T10:00:00Z");

        void move(Duration by) {
            now = now.plus(by);
        }

        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
