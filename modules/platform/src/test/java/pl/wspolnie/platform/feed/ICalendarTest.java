package pl.wspolnie.platform.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import pl.wspolnie.api.feed.CalendarEvent;

class ICalendarTest {

    private static final Instant START = Instant.parse("2026-05-01T16:00:00Z");
    private static final Instant END = Instant.parse("2026-05-01T18:00:00Z");

    @Test
    void isReadBackByAnotherProgram() {
        var event = read(event("Zebranie wiejskie, Żelisławice; świetlica", "Porządek:\n1. wybór \\ wnioski"));
        assertEquals(
                "Zebranie wiejskie, Żelisławice; świetlica", event.getSummary().getValue());
        assertEquals("Porządek:\n1. wybór \\ wnioski", event.getDescription().getValue());
        assertEquals(START, event.getDateStart().getValue().toInstant());
        assertEquals(END, event.getDateEnd().getValue().toInstant());
        assertEquals("https://x/secemin/meetings/1", event.getUrl().getValue());
    }

    @Test
    void hasNothingAgainstTheStandard() {
        var calendar = Biweekly.parse(text(event("Zebranie", "Opis"))).first();
        assertTrue(calendar.validate(biweekly.ICalVersion.V2_0).isEmpty());
    }

    @Test
    void keepsAnEventsIdentityWhenItMoves() {
        var moved = new CalendarEvent("https://x/secemin/meetings/1", "Zebranie", "", "", END, END.plusSeconds(60));
        assertEquals(read(event("Zebranie", "a")).getUid(), read(moved).getUid());
        assertNotEquals(
                read(event("Zebranie", "a")).getUid(),
                read(event("Konsultacje", "a")).getUid());
    }

    @Property(tries = 300)
    void foldsAnyTextWithoutHarm(
            @ForAll @StringLength(min = 1, max = 300) @Chars({'a', 'ł', ' ', ',', ';', '\\', '€', 'z'}) String words) {
        var written = text(event("x" + words + "x", "y"));
        for (var line : written.split("\r\n")) {
            assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 75, line);
        }
        assertEquals(
                "x" + words + "x",
                Biweekly.parse(written).first().getEvents().get(0).getSummary().getValue());
    }

    private static CalendarEvent event(String title, String description) {
        return new CalendarEvent("https://x/secemin/meetings/1", title, description, "", START, END);
    }

    private static VEvent read(CalendarEvent event) {
        return Biweekly.parse(text(event)).first().getEvents().get(0);
    }

    private static String text(CalendarEvent event) {
        var out = new ByteArrayOutputStream();
        try {
            new ICalendar("Gmina Secemin", "x", START, List.of(event)).write(out);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
