package pl.wspolnie.forum.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HoursTest {

    @ParameterizedTest
    @CsvSource({"0:45, 45", "12:30, 750", "59:59, 3599", "1:02:03, 3723", "10:00:00, 36000"})
    void placesInARecordingGoBothWays(String offset, int seconds) {
        assertEquals(Optional.of(seconds), Hours.seconds(offset));
        assertEquals(offset, Hours.offset(seconds));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12", "1:60", "x:10", "-1:00"})
    void nothingElseIsAPlace(String offset) {
        assertTrue(Hours.seconds(offset).isEmpty());
    }

    @Test
    void theHourIsThatOfWarsaw() {
        assertEquals("9:05", Hours.of(Instant.parse("2026-01-10T08:05:00Z")));
        assertEquals("10:05", Hours.of(Instant.parse("2026-07-10T08:05:00Z")));
    }

    @Test
    void aRecordingIsOpenedAtItsChapter() {
        assertEquals("https://youtu.be/a?t=750s", Recording.at("https://youtu.be/a", 750));
        assertEquals("https://www.youtube.com/watch?v=a&t=5s", Recording.at("https://www.youtube.com/watch?v=a", 5));
        assertEquals("https://nagrania.example/a.mp4#t=5", Recording.at("https://nagrania.example/a.mp4#t=1", 5));
    }
}
