package pl.wspolnie.platform.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pl.wspolnie.platform.jobs.JobRows;

/** What EclipseLink makes of points in time, on both databases. */
class InstantTest {

    private final TimeZone before = TimeZone.getDefault();

    @AfterEach
    void goHome() {
        TimeZone.setDefault(before);
    }

    static Stream<TestDatabase> databases() {
        return Stream.of(TestDatabase.h2(), TestDatabase.postgres());
    }

    @ParameterizedTest
    @MethodSource("databases")
    void keepsBothHoursOfTheNightWhenClocksGoBack(TestDatabase database) {
        TimeZone.setDefault(TimeZone.getTimeZone("Europe/Warsaw"));
        for (var text : new String[] {"2026-10-25T00:30:00.123456Z", "2026-10-25T01:30:00.123456Z"}) {
            var instant = Instant.parse(text);
            var name = "instant" + TestDatabase.number();
            database.run(() -> JobRows.add(database.entities(), name, instant));
            assertEquals(instant, database.call(() -> JobRows.startedAt(database.entities(), name)));
            assertEquals(1, database.call(() -> rowsAt(database, name, text)), "as SQL sees it");
        }
    }

    private static int rowsAt(TestDatabase database, String name, String text) {
        var literal = "timestamp with time zone '" + text.replace('T', ' ').replace("Z", "+00:00") + "'";
        return database.entities()
                .createNativeQuery("select 1 from platform_job where name = ? and started_at = " + literal)
                .setParameter(1, name)
                .getResultList()
                .size();
    }
}
