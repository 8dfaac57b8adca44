package pl.wspolnie.platform.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.wspolnie.api.error.Fault;
import pl.wspolnie.api.error.InvalidInput;
import pl.wspolnie.platform.demo.DemoFiles;
import pl.wspolnie.platform.municipalities.ProjectDetails.Activity;
import pl.wspolnie.platform.municipalities.ProjectDetails.Goal;
import pl.wspolnie.platform.text.Bilingual;

class ActivityOutlineTest {

    @Test
    void readsWhatItWrites() {
        for (var project : DemoFiles.projects()) {
            var goals = project.goals().stream()
                    .map(goal -> new Goal(
                            new Bilingual(goal.title().pl(), goal.title().en()),
                            goal.activities().stream()
                                    .map(ActivityOutlineTest::activity)
                                    .toList()))
                    .toList();
            assertEquals(goals, ActivityOutline.read("activities", ActivityOutline.write(goals)), project.slug());
        }
    }

    private static Activity activity(DemoFiles.ActivityFile file) {
        var description = file.description();
        return new Activity(
                new Bilingual(file.title().pl(), file.title().en()),
                description == null ? Bilingual.EMPTY : new Bilingual(description.pl(), description.en()),
                file.modules());
    }

    @Test
    void readsWhatPeopleType() {
        var typed = "\r\n  #  Cel \r\n= Aim\r\n-Działanie\r\n: Opis\r\n= More\r\n@budget,  forum\r\n- Drugie\r\n";
        assertEquals(
                List.of(new Goal(
                        new Bilingual("Cel", "Aim"),
                        List.of(
                                new Activity(
                                        new Bilingual("Działanie", ""),
                                        new Bilingual("Opis", "More"),
                                        List.of("budget", "forum")),
                                new Activity(new Bilingual("Drugie", ""), Bilingual.EMPTY, List.of())))),
                ActivityOutline.read("activities", typed));
        assertEquals(List.of(), ActivityOutline.read("activities", null));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            bez znaku               | line     | 1
            # Cel;#                 | line     | 2
            - Działanie             | goal     | 1
            = English               | goal     | 1
            # Cel;: Opis            | activity | 2
            # Cel;;@ budget         | activity | 3
            # Cel;- D;@ Budget!     | modules  | 3
            """)
    void namesTheLineThatIsWrong(String typed, String what, int line) {
        var wrong =
                assertThrows(InvalidInput.class, () -> ActivityOutline.read("activities", typed.replace(';', '\n')));
        assertEquals(
                List.of(Fault.of("activities", "platform.operator.project.outline." + what, line)), wrong.faults());
    }

    @Test
    void refusesWhatDoesNotFitTheTable() {
        var wrong = assertThrows(InvalidInput.class, () -> ActivityOutline.read("activities", "# " + "ż".repeat(501)));
        assertEquals(List.of(1, 500), wrong.faults().get(0).message().arguments());
    }
}
