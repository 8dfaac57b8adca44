package pl.wspolnie.forum.body;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import pl.wspolnie.api.people.Department;
import pl.wspolnie.api.people.Organisation;
import pl.wspolnie.api.people.Project;
import pl.wspolnie.api.web.Choice;
import pl.wspolnie.api.web.Page;

/** What the forms offer, in the reader's words. */
public final class Options {

    private Options() {}

    public static List<Choice> kinds(Page page) {
        return Kinds.bodies().stream()
                .map(kind -> explained(page, kind.code(), "forum.kind." + kind.code()))
                .toList();
    }

    public static List<Choice> meetingKinds(Page page) {
        return Kinds.meetings().stream()
                .map(code -> Choice.of(code, page.text("forum.meeting.kind." + code)))
                .toList();
    }

    /** An enum's constants with their names; the key's last part is the constant in small letters. */
    public static <E extends Enum<E>> List<Choice> of(Page page, Class<E> type, String key) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> Choice.of(constant, page.text(key + code(constant))))
                .toList();
    }

    /** The same with a word of help at each. */
    public static <E extends Enum<E>> List<Choice> explained(Page page, Class<E> type, String key) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> explained(page, constant.name(), key + code(constant)))
                .toList();
    }

    public static List<Choice> projects(List<Project> projects) {
        return projects.stream()
                .map(project -> Choice.of(project.id(), project.name()))
                .toList();
    }

    public static List<Choice> organisations(List<Organisation> organisations) {
        return organisations.stream()
                .map(organisation -> Choice.of(organisation.id(), organisation.name()))
                .toList();
    }

    public static List<Choice> departments(List<Department> departments) {
        return departments.stream()
                .map(department -> Choice.of(department.id(), department.name()))
                .toList();
    }

    public static List<Choice> spheres(Page page, List<String> spheres) {
        return spheres.stream()
                .map(sphere -> Choice.of(sphere, sphere + ") " + page.text("platform.sphere." + sphere)))
                .toList();
    }

    /** The last part of a constant's message key. */
    public static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static Choice explained(Page page, String value, String key) {
        return new Choice(value, page.text(key), page.text(key + ".help"));
    }
}
