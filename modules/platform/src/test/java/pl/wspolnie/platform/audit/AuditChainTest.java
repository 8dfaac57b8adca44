package pl.wspolnie.platform.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class AuditChainTest {

    private static final Instant AT = Instant.parse("2026-11-21T12:00:00.123456Z");

    private record Link(AuditEntry entry, String hash) {}

    @Test
    void acceptsWhatWasWritten() {
        assertEquals(Optional.empty(), verify(chain(5), 5));
        assertEquals(Optional.empty(), verify(List.of(), 0));
    }

    @Property(tries = 30)
    void findsAChangedEntry(@ForAll @IntRange(min = 1, max = 5) int number) {
        var links = chain(5);
        var old = links.get(number - 1);
        links.set(number - 1, new Link(changed(old.entry()), old.hash()));
        assertEquals(Optional.of("chain 7: entry " + number + " was changed after it was written"), verify(links, 5));
    }

    @Property(tries = 30)
    void findsAnEntryThatWasChangedWithItsHash(@ForAll @IntRange(min = 1, max = 4) int number) {
        var links = chain(5);
        var forged = changed(links.get(number - 1).entry());
        links.set(number - 1, new Link(forged, forged.hash()));
        assertEquals(
                Optional.of("chain 7: entry " + (number + 1) + " does not follow the entry before it"),
                verify(links, 5));
    }

    @Test
    void findsAForgedLastEntryByTheHead() {
        var links = chain(5);
        var head = links.get(4).hash();
        var forged = changed(links.get(4).entry());
        links.set(4, new Link(forged, forged.hash()));
        assertEquals(
                Optional.of("chain 7: entry 5 is not the one that the chain's head knows as its last"),
                verify(links, 5, head));
    }

    @Test
    void findsWhatWasTakenOut() {
        var links = chain(5);
        links.remove(2);
        assertEquals(Optional.of("chain 7: entry 3 is missing"), verify(links, 5));
    }

    @Test
    void findsThatTheEndWasCutOff() {
        var links = chain(5);
        var head = links.get(4).hash();
        links.remove(4);
        assertEquals(Optional.of("chain 7: entry 5 is missing: the chain was cut short"), verify(links, 5, head));
    }

    @Test
    void dependsOnEveryField() {
        var entry = new AuditEntry(7, 1, AT, 1L, 2L, "a", "s", "{}", AuditEntry.BEGINNING);
        var others = List.of(
                new AuditEntry(8, 1, AT, 1L, 2L, "a", "s", "{}", AuditEntry.BEGINNING),
                new AuditEntry(7, 2, AT, 1L, 2L, "a", "s", "{}", AuditEntry.BEGINNING),
                new AuditEntry(7, 1, AT.plusNanos(1000), 1L, 2L, "a", "s", "{}", AuditEntry.BEGINNING),
                new AuditEntry(7, 1, AT, null, 2L, "a", "s", "{}", AuditEntry.BEGINNING),
                new AuditEntry(7, 1, AT, 1L, null, "a", "s", "{}", AuditEntry.BEGINNING),
                new AuditEntry(7, 1, AT, 1L, 2L, "b", "s", "{}", AuditEntry.BEGINNING),
                new AuditEntry(7, 1, AT, 1L, 2L, "a", "t", "{}", AuditEntry.BEGINNING),
                new AuditEntry(7, 1, AT, 1L, 2L, "a", "s", "{\"x\":1}", AuditEntry.BEGINNING),
                new AuditEntry(7, 1, AT, 1L, 2L, "a", "s", "{}", "1".repeat(64)));
        others.forEach(other -> assertNotEquals(entry.hash(), other.hash(), other.toString()));
    }

    private static AuditEntry changed(AuditEntry entry) {
        return new AuditEntry(
                entry.chain(),
                entry.number(),
                entry.at(),
                entry.account(),
                entry.organisation(),
                entry.action(),
                entry.subject(),
                "{\"amount\":1000000}",
                entry.previousHash());
    }

    private static List<Link> chain(int length) {
        var links = new ArrayList<Link>();
        var previous = AuditEntry.BEGINNING;
        for (var number = 1; number <= length; number++) {
            var entry = new AuditEntry(7, number, AT, 1L, null, "budget.x", "proposal/" + number, "{}", previous);
            previous = entry.hash();
            links.add(new Link(entry, previous));
        }
        return links;
    }

    private static Optional<String> verify(List<Link> links, long lastNumber) {
        var last = links.isEmpty()
                ? AuditEntry.BEGINNING
                : links.get(links.size() - 1).hash();
        return verify(links, lastNumber, last);
    }

    private static Optional<String> verify(List<Link> links, long lastNumber, String lastHash) {
        var check = new ChainCheck(7);
        for (var link : links) {
            var fault = check.next(link.entry(), link.hash());
            if (fault.isPresent()) {
                return fault;
            }
        }
        return check.end(lastNumber, lastHash);
    }
}
