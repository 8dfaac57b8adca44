package pl.wspolnie.platform.audit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pl.wspolnie.api.people.Municipality;
import pl.wspolnie.platform.TestPlatform;
import pl.wspolnie.platform.scope.Revision;

class AuditTrailTest {

    @ParameterizedTest
    @MethodSource("pl.wspolnie.platform.TestPlatform#onBothDatabases")
    void chainsWhatHappened(TestPlatform platform) {
        var here = platform.municipality();
        var person = platform.person();
        platform.as(
                person,
                Set.of(),
                () -> platform.at(here, () -> {
                    platform.audit.record(
                            "budget.edition.opened", "edition/1", Map.of("pool", 10_000L, "name", "Wieś „Psary”"));
                    platform.audit.record("budget.edition.closed", "edition/1", Map.of());
                    return null;
                }));
        platform.in(here, () -> {
            var entries = platform.audit.about(here.id(), "edition/1");
            assertEquals("budget.edition.opened", entries.get(0).action());
            assertEquals(AuditEntry.BEGINNING, entries.get(0).previousHash());
            assertEquals(entries.get(0).hash(), entries.get(1).previousHash());
            assertEquals(person.id(), entries.get(0).account());
            assertEquals(
                    "{\"name\":\"Wieś „Psary”\",\"pool\":10000}", entries.get(0).details());
            assertEquals(2, platform.audit.newest(here.id(), 0, 1).get(0).number());
        });
        assertEquals(Optional.empty(), verify(platform, here));
    }

    @ParameterizedTest
    @MethodSource("pl.wspolnie.platform.TestPlatform#onBothDatabases")
    void neverForksHoweverManyWriteAtOnce(TestPlatform platform) throws InterruptedException {
        var here = platform.municipality();
        var threads = Executors.newFixedThreadPool(8);
        var start = new CountDownLatch(1);
        for (var number = 0; number < 40; number++) {
            var subject = "thing/" + number;
            threads.execute(() -> {
                await(start);
                platform.in(here, () -> platform.audit.record("budget.x", subject, Map.of()));
            });
        }
        start.countDown();
        threads.shutdown();
        threads.awaitTermination(1, TimeUnit.MINUTES);
        assertEquals(Optional.empty(), verify(platform, here));
        assertEquals(
                40, platform.database.call(() -> platform.revisions.of(here)).municipality());
    }

    @ParameterizedTest
    @MethodSource("pl.wspolnie.platform.TestPlatform#onBothDatabases")
    void leavesNoTraceOfWhatWasUndone(TestPlatform platform) {
        var here = platform.municipality();
        assertThrows(
                IllegalStateException.class,
                () -> platform.in(here, () -> {
                    platform.audit.record("budget.x", "thing/1", Map.of());
                    throw new IllegalStateException();
                }));
        assertEquals(
                0, platform.database.call(() -> platform.revisions.of(here)).municipality());
        assertEquals(Optional.empty(), verify(platform, here));
    }

    @ParameterizedTest
    @MethodSource("pl.wspolnie.platform.TestPlatform#onBothDatabases")
    void findsWhatWasTamperedWith(TestPlatform platform) {
        var here = platform.municipality();
        for (var number = 1; number <= 3; number++) {
            platform.in(here, () -> platform.audit.record("budget.x", "thing/1", Map.of()));
        }
        tamper(
                platform,
                here,
                "update platform_audit_entry set details = '{\"a\":1}' where entry_number = 2 and chain = ?");
        assertEquals(
                Optional.of("chain " + here.id() + ": entry 2 was changed after it was written"),
                verify(platform, here));
        tamper(platform, here, "delete from platform_audit_entry where entry_number >= 2 and chain = ?");
        assertEquals(
                Optional.of("chain " + here.id() + ": entry 2 is missing: the chain was cut short"),
                verify(platform, here));
        tellsOnTheCommandLine(platform, here);
        tamper(platform, here, "delete from platform_audit_entry where chain = ?");
        tamper(platform, here, "delete from platform_audit_head where chain = ?");
    }

    private static void tellsOnTheCommandLine(TestPlatform platform, Municipality municipality) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var code = VerifyAudit.verify(
                platform.database.where(), new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8));
        assertEquals(1, code);
        assertEquals("", out.toString(UTF_8));
        assertTrue(err.toString(UTF_8).startsWith("chain " + municipality.id() + ": entry 2 is missing"));
    }

    @ParameterizedTest
    @MethodSource("pl.wspolnie.platform.TestPlatform#onBothDatabases")
    void numbersTheInstallationsChainApart(TestPlatform platform) {
        var before = platform.database.call(() -> platform.revisions.ofInstallation());
        var here = platform.municipality();
        platform.in(here, () -> platform.audit.record("budget.x", "thing/1", Map.of()));
        var after = platform.database.call(() -> platform.revisions.ofInstallation());
        assertEquals(new Revision(before.installation() + 1, before.municipality() + 1), after);
    }

    @ParameterizedTest
    @MethodSource("pl.wspolnie.platform.TestPlatform#onBothDatabases")
    void movesThePagesOfPartnersAndOfNobodyElse(TestPlatform platform) {
        var here = platform.municipality();
        var partner = platform.municipality();
        var stranger = platform.municipality();
        platform.project(here, partner);
        var before = Stream.of(here, partner, stranger)
                .map(place -> platform.database.call(() -> platform.revisions.of(place)))
                .toList();
        platform.in(here, () -> platform.audit.record("forum.x", "thing/1", Map.of()));
        var after = Stream.of(here, partner, stranger)
                .map(place -> platform.database.call(() -> platform.revisions.of(place)))
                .toList();
        assertEquals(before.get(0).municipality() + 1, after.get(0).municipality());
        assertEquals(before.get(1).municipality() + 1, after.get(1).municipality());
        assertEquals(before.get(2), after.get(2));
    }

    @ParameterizedTest
    @MethodSource("pl.wspolnie.platform.TestPlatform#onBothDatabases")
    void movesAllPagesByWhatAllMunicipalitiesSee(TestPlatform platform) {
        var here = platform.municipality();
        var stranger = platform.municipality();
        var before = platform.database.call(() -> platform.revisions.of(stranger));
        platform.in(here, () -> platform.audit.recordForAll("practices.x", "card/1", Map.of()));
        var after = platform.database.call(() -> platform.revisions.of(stranger));
        assertEquals(before.installation() + 1, after.installation());
        assertEquals(
                "practices.x",
                platform.database
                        .call(() -> platform.audit.newest(here.id(), 0, 1))
                        .get(0)
                        .action());
    }

    private static void tamper(TestPlatform platform, Municipality municipality, String sql) {
        platform.database.run(() -> platform.entities
                .createNativeQuery(sql)
                .setParameter(1, municipality.id())
                .executeUpdate());
    }

    private static Optional<String> verify(TestPlatform platform, Municipality municipality) {
        try (var connection = platform.database.where().connect(AuditTrailTest.class.getClassLoader())) {
            return new ChainReader(connection).verify(municipality.id());
        } catch (SQLException fault) {
            throw new AssertionError(fault);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
