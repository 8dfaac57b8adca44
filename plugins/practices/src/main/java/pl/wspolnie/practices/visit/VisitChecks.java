package pl.wspolnie.practices.visit;

import java.util.ArrayList;
import java.util.List;
import pl.wspolnie.api.error.Fault;
import pl.wspolnie.practices.shared.Lines;

/** Whether a visit holds together. */
final class VisitChecks {

    private static final int MOST_WORKSHOPS = 12;
    private static final int MOST_QUESTIONS = 10;
    private static final int LONGEST_LINE = 300;

    private final VisitInput input;
    private final List<String> workshops;
    private final List<Fault> faults = new ArrayList<>();

    private VisitChecks(VisitInput input) {
        this.input = input;
        workshops = Lines.of(input.workshops());
    }

    static List<Fault> faults(VisitInput input) {
        var checks = new VisitChecks(input);
        checks.days();
        checks.groups();
        checks.programme();
        checks.lines("workshops", checks.workshops, MOST_WORKSHOPS);
        checks.lines("questions", Lines.of(input.questions()), MOST_QUESTIONS);
        return checks.faults;
    }

    private void days() {
        require(!input.endsOn().isBefore(input.startsOn()), "endsOn", "practices.fault.ends");
        require(!input.registrationUntil().isAfter(input.startsOn()), "registrationUntil", "practices.fault.until");
        require(!input.keptUntil().isAfter(input.registrationUntil()), "keptUntil", "practices.fault.kept");
    }

    private void groups() {
        require(input.groups() <= input.seats(), "groups", "practices.fault.groups.seats");
        require(
                workshops.isEmpty() || input.groups() <= workshops.size(),
                "groups",
                "practices.fault.groups.workshops",
                workshops.size());
    }

    private void programme() {
        var rows = input.givenProgramme();
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            var at = "programme[" + i + "].";
            require(
                    !row.day().isBefore(input.startsOn()) && !row.day().isAfter(input.endsOn()),
                    at + "day",
                    "practices.fault.programme.day");
            require(
                    row.ends() == null || row.ends().compareTo(row.begins()) > 0,
                    at + "ends",
                    "practices.fault.programme.ends");
        }
        long rounds = rows.stream().filter(ProgrammeInput::round).count();
        require(
                rounds == 0 || rounds == workshops.size(),
                "workshops",
                "practices.fault.rounds",
                rounds,
                workshops.size());
    }

    private void lines(String field, List<String> lines, int most) {
        require(lines.size() <= most, field, "practices.fault.lines", most);
        require(
                lines.stream().allMatch(line -> line.length() <= LONGEST_LINE),
                field,
                "practices.fault.line",
                LONGEST_LINE);
    }

    private void require(boolean holds, String field, String key, Object... arguments) {
        if (!holds) {
            faults.add(Fault.of(field, key, arguments));
        }
    }
}
