package pl.wspolnie.evaluation.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import pl.wspolnie.api.notifications.Notifications;

class RemindersTest {

    private static final LocalDate DUE = LocalDate.of(2015, 6, 30);

    private final List<String> events = new ArrayList<>();
    private final Reminders reminders = new Reminders(
            (Notifications) Proxy.newProxyInstance(
                    Notifications.class.getClassLoader(),
                    new Class<?>[] {Notifications.class},
                    (proxy, method, arguments) -> {
                        events.add(arguments[0] + " " + arguments[2]);
                        return null;
                    }),
            null);

    @Test
    void twoWeeksBeforeAndWhenItIsLate() {
        var recommendation = given(7L);
        reminders.remind(recommendation, DUE.minusDays(15));
        assertEquals(List.of(), events);
        reminders.remind(recommendation, DUE.minusDays(14));
        reminders.remind(recommendation, DUE);
        reminders.remind(recommendation, DUE.plusDays(1));
        // The same event is told once: the third is the second again.
        assertEquals(
                List.of(
                        "7 recommendation/null/soon/2015-06-30",
                        "7 recommendation/null/soon/2015-06-30",
                        "7 recommendation/null/late/2015-06-30"),
                events);
    }

    @Test
    void nobodyIsRemindedOfWhatIsDone() {
        var done = given(7L);
        done.become(RecommendationStatus.DONE);
        reminders.remind(done, DUE);
        reminders.remind(given(null), DUE);
        assertEquals(List.of(), events);
    }

    private static Recommendation given(Long person) {
        return new Recommendation(
                null, new RecommendationInput("wniosek", "zalecenie", "urząd", null, DUE, null), person);
    }
}
