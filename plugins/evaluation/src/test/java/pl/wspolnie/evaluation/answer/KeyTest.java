package pl.wspolnie.evaluation.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.Column;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import pl.wspolnie.api.data.UntracedRecord;

class KeyTest {

    @Test
    void isReadAsItMayBeTyped() {
        var key = Key.random();
        assertEquals(key, Key.read(key.code().toLowerCase().replace("-", " ")).orElseThrow());
        assertEquals(
                "0110-0000-0000-0000",
                Key.read("OlIO000000000000").orElseThrow().code());
        assertTrue(Key.read("0110").isEmpty());
        assertTrue(Key.read(null).isEmpty());
    }

    /** The database holds two hashes of a key, and neither leads to the other. */
    @Test
    void theTicketDoesNotLeadToTheDraft() {
        var key = Key.random();
        assertNotEquals(key.ticketHash(), key.draftHash());
        assertFalse(key.ticketHash().contains(key.code()));
    }

    /** Anonymous means anonymous: an answer has no column by which it could be joined to whoever gave it. */
    @Test
    void anAnswerHasNoColumnThatLeadsToSomebody() {
        assertEquals(Set.of("wave_id", "answers", "sheet"), columns(Response.class));
        assertEquals(Set.of("wave_id", "answers", "key_hash", "reached"), columns(Draft.class));
        assertFalse(columns(Ticket.class).contains("answers"));
        assertFalse(columns(Typing.class).contains("answers"));
        Stream.of(Response.class, Draft.class, Ticket.class, SecondEntry.class)
                .forEach(type -> assertTrue(UntracedRecord.class.isAssignableFrom(type), type + " has times"));
    }

    private static Set<String> columns(Class<?> entity) {
        return Arrays.stream(entity.getDeclaredFields())
                .filter(field -> field.isAnnotationPresent(Column.class))
                .map(field -> field.getAnnotation(Column.class).name())
                .collect(Collectors.toSet());
    }
}
