package pl.wspolnie.platform.site;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import pl.wspolnie.api.error.InvalidInput;
import pl.wspolnie.platform.municipalities.ProjectDetails.Activity;
import pl.wspolnie.platform.municipalities.ProjectDetails.Goal;
import pl.wspolnie.platform.text.Bilingual;

/**
 * A project's aims and activities as one writes them down, a line each.
 *
 * <pre>
 * # an aim
 * - an activity
 * : more about the activity
 * = the English of the line above
 * @ budget forum (the modules that serve the activity)
 * </pre>
 */
final class ActivityOutline {

    private static final Pattern LINE = Pattern.compile("\\s*([#:=@-])\\s*(.*?)\\s*");
    private static final Pattern MODULE = Pattern.compile("[a-z][a-z0-9]{1,19}");
    private static final int LONGEST_TITLE = 500;
    private static final int LONGEST_TEXT = 4000;

    private final String field;
    private final List<Draft> goals = new ArrayList<>();
    private Draft last;
    private boolean describing;
    private int number;

    private ActivityOutline(String field) {
        this.field = field;
    }

    private static final class Draft {
        private final List<Draft> activities = new ArrayList<>();
        private Bilingual title;
        private Bilingual description = Bilingual.EMPTY;
        private List<String> modules = List.of();

        Draft(String title) {
            this.title = new Bilingual(title, "");
        }

        Activity activity() {
            return new Activity(title, description, modules);
        }
    }

    /**
     * Reads an outline.
     *
     * @param field the form's field, which a fault names
     * @throws InvalidInput with the number of the first line that is not understood
     */
    static List<Goal> read(String field, String outline) {
        var reading = new ActivityOutline(field);
        if (outline != null) {
            outline.lines().forEach(reading::line);
        }
        return reading.goals.stream()
                .map(goal -> new Goal(
                        goal.title,
                        goal.activities.stream().map(Draft::activity).toList()))
                .toList();
    }

    private void line(String line) {
        number++;
        if (line.isBlank()) {
            return;
        }
        var parts = LINE.matcher(line);
        if (!parts.matches() || parts.group(2).isEmpty()) {
            throw fault("platform.operator.project.outline.line");
        }
        var words = parts.group(2);
        switch (parts.group(1).charAt(0)) {
            case '#' -> goal(title(words));
            case '-' -> activity(title(words));
            case ':' -> describe(text(words));
            case '=' -> translate(words);
            default -> serve(words);
        }
    }

    private void goal(String title) {
        last = new Draft(title);
        goals.add(last);
        describing = false;
    }

    private void activity(String title) {
        if (goals.isEmpty()) {
            throw fault("platform.operator.project.outline.goal");
        }
        last = new Draft(title);
        goals.get(goals.size() - 1).activities.add(last);
        describing = false;
    }

    private void describe(String words) {
        requireActivity();
        last.description = new Bilingual(words, "");
        describing = true;
    }

    private void translate(String words) {
        if (last == null) {
            throw fault("platform.operator.project.outline.goal");
        }
        if (describing) {
            last.description = new Bilingual(last.description.polish(), text(words));
        } else {
            last.title = new Bilingual(last.title.polish(), title(words));
        }
    }

    private void serve(String words) {
        requireActivity();
        var ids = List.of(words.split("[\\s,]+"));
        if (!ids.stream().allMatch(id -> MODULE.matcher(id).matches()) || ids.size() > 15) {
            throw fault("platform.operator.project.outline.modules");
        }
        last.modules = ids;
    }

    private void requireActivity() {
        if (last == null || goals.contains(last)) {
            throw fault("platform.operator.project.outline.activity");
        }
    }

    private String title(String words) {
        if (words.length() > LONGEST_TITLE) {
            throw fault("platform.operator.project.outline.long", LONGEST_TITLE);
        }
        return words;
    }

    private String text(String words) {
        if (words.length() > LONGEST_TEXT) {
            throw fault("platform.operator.project.outline.long", LONGEST_TEXT);
        }
        return words;
    }

    private InvalidInput fault(String key, Object... arguments) {
        var all = new ArrayList<Object>(List.of(number));
        all.addAll(List.of(arguments));
        return new InvalidInput(field, key, all.toArray());
    }

    /** Writes the outline that reads as these. */
    static String write(List<Goal> goals) {
        var out = new StringBuilder();
        for (var goal : goals) {
            pair(out, '#', goal.title());
            for (var activity : goal.activities()) {
                pair(out, '-', activity.title());
                pair(out, ':', activity.description());
                if (!activity.modules().isEmpty()) {
                    out.append("@ ")
                            .append(String.join(" ", activity.modules()))
                            .append('\n');
                }
            }
            out.append('\n');
        }
        return out.toString().strip();
    }

    private static void pair(StringBuilder out, char mark, Bilingual words) {
        if (!words.polish().isEmpty()) {
            out.append(mark).append(' ').append(words.polish()).append('\n');
        }
        if (!words.english().isEmpty()) {
            out.append("= ").append(words.english()).append('\n');
        }
    }
}
