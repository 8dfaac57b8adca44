package pl.wspolnie.platform.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pl.wspolnie.platform.TestPlatform;

class AuditReadingTest {

    private static final AuditFilter ANY = new AuditFilter(null, null, null, null);

    @ParameterizedTest
    @MethodSource("pl.wspolnie.platform.TestPlatform#onBothDatabases")
    void narrowsByActionSubjectAndDay(TestPlatform platform) {
        var here = platform.municipality();
        platform.in(here, () -> platform.audit.record("budget.proposal.added", "proposal/1", Map.of()));
        platform.clock.advance(Duration.ofDays(1));
        platform.in(here, () -> platform.audit.record("budget.proposal.added", "proposal/2", Map.of()));
        platform.in(here, () -> platform.audit.record("platform.area.added", "area/1", Map.of()));
        platform.database.run(() -> {
            assertEquals(List.of(3L, 2L, 1L), numbers(platform, here.id(), ANY));
            assertEquals(List.of(2L, 1L), numbers(platform, here.id(), new AuditFilter("budget.", null, null, null)));
            assertEquals(List.of(), numbers(platform, here.id(), new AuditFilter("%", null, null, null)));
            assertEquals(List.of(3L), numbers(platform, here.id(), new AuditFilter(null, "area/1", null, null)));
            var first = LocalDate.of(2026, 11, 21);
            assertEquals(List.of(1L), numbers(platform, here.id(), new AuditFilter(null, null, first, first)));
            assertEquals(
                    List.of(3L, 2L),
                    numbers(platform, here.id(), new AuditFilter(null, null, first.plusDays(1), null)));
            assertEquals(3, platform.audit.count(here.id(), ANY));
        });
    }

    private static List<Long> numbers(TestPlatform platform, long chain, AuditFilter filter) {
        return platform.audit.list(chain, filter, 0, 10).stream()
                .map(AuditEntry::number)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("pl.wspolnie.platform.TestPlatform#onBothDatabases")
    void findsWhatSubjectsWereCalled(TestPlatform platform) {
        var here = platform.municipality();
        platform.in(here, () -> platform.audit.record("budget.edition.added", "edition/1", Map.of("name", "Pierwsza")));
        platform.in(here, () -> platform.audit.record("budget.edition.changed", "edition/1", Map.of("name", "2027")));
        platform.in(here, () -> platform.audit.record("budget.edition.added", "edition/2", Map.of("name", "Inna")));
        platform.in(here, () -> platform.audit.record("budget.outcome.computed", "edition/1", Map.of("names", 3)));
        platform.database.run(() -> {
            var newest = platform.audit.list(here.id(), ANY, 0, 1);
            assertEquals(
                    List.of(2L, 1L),
                    platform.audit.naming(here.id(), newest, List.of("name", "title")).stream()
                            .map(AuditEntry::number)
                            .toList());
            assertEquals(List.of(), platform.audit.naming(here.id(), List.of(), List.of("name")));
        });
    }

    @ParameterizedTest
    @MethodSource("pl.wspolnie.platform.TestPlatform#onBothDatabases")
    void seesWhatWasTamperedWith(TestPlatform platform) {
        var here = platform.municipality();
        for (var entry = 1; entry <= 3; entry++) {
            var subject = "proposal/" + entry;
            platform.in(here, () -> platform.audit.record("budget.proposal.added", subject, Map.of("cost", 10)));
        }
        assertEquals(
                new AuditCheck(Optional.empty(), 3), platform.database.call(() -> platform.audit.check(here.id())));
        change(
                platform,
                here.id(),
                "update platform_audit_entry set subject = 'x' where chain = ? and entry_number = 2");
        var fault = platform.database.call(() -> platform.audit.check(here.id()));
        assertEquals(1, fault.entries());
        assertTrue(fault.fault().orElseThrow().contains("entry 2"), fault.toString());
        change(platform, here.id(), "delete from platform_audit_entry where chain = ? and entry_number > 0");
        assertTrue(platform.database
                .call(() -> platform.audit.check(here.id()))
                .fault()
                .orElseThrow()
                .contains("cut short"));
    }

    private static void change(TestPlatform platform, long chain, String sql) {
        platform.database.run(() ->
                platform.entities.createNativeQuery(sql).setParameter(1, chain).executeUpdate());
    }
}
