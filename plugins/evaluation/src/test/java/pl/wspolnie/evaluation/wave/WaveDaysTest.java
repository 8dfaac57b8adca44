package pl.wspolnie.evaluation.wave;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WaveDaysTest {

    private static final LocalDate FIRST = LocalDate.of(2025, 3, 1);
    private static final LocalDate LAST = LocalDate.of(2025, 3, 14);

    private final List<String> events = new ArrayList<>();
    private final WaveDays days = new WaveDays(
            null, (kind, id, event, subject, body, path) -> events.add(kind + " " + event + " " + subject.key()));

    @Test
    void tellsOnTheFirstDayAndAfterTheLastOne() {
        for (var day = FIRST.minusDays(2); day.isBefore(LAST.plusDays(4)); day = day.plusDays(1)) {
            days.tell(wave(), day);
        }
        assertEquals(
                List.of(
                        "evaluation.survey wave/7/opened/2025-03-01 evaluation.mail.opened.subject",
                        "evaluation.survey wave/7/over/2025-03-14 evaluation.mail.over.subject"),
                events);
    }

    private static Wave wave() {
        var wave = new Wave() {
            @Override
            public Long id() {
                return 7L;
            }
        };
        wave.describe(new WaveInput("Fala", FIRST, LAST, "Wszyscy", null, true, false, null, null));
        return wave;
    }
}
