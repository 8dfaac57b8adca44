package pl.wspolnie.budget.edition;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import pl.wspolnie.api.people.Area;
import pl.wspolnie.api.web.Choice;
import pl.wspolnie.api.web.Page;
import pl.wspolnie.budget.allocation.AllocationRules;
import pl.wspolnie.budget.allocation.Completion;

/** What the forms offer, in the reader's words. */
public final class Options {

    private Options() {}

    public static List<Choice> kinds(Page page) {
        return Arrays.stream(EditionKind.values())
                .map(kind -> explained(page, kind.name(), "budget.kind." + code(kind)))
                .toList();
    }

    public static List<Choice> eligible(Page page) {
        return Arrays.stream(Eligible.values())
                .map(who -> Choice.of(who, page.text("budget.eligible." + code(who))))
                .toList();
    }

    public static List<Choice> voteTypes(Page page) {
        return Rules.VOTE_TYPES.stream()
                .map(type -> explained(page, type.name(), "budget.votetype." + type.code()))
                .toList();
    }

    public static List<Choice> rules(Page page) {
        return AllocationRules.ids().stream()
                .map(id -> explained(page, id, "budget.rule." + id))
                .toList();
    }

    public static List<Choice> completions(Page page) {
        return Arrays.stream(Completion.values())
                .map(completion -> explained(page, completion.code(), "budget.completion." + completion.code()))
                .toList();
    }

    public static List<Choice> ties(Page page) {
        return Rules.TIES.stream()
                .map(ties -> Choice.of(ties, page.text(tiesKey(ties))))
                .toList();
    }

    /** The key of the message that says an order of ties in words. */
    public static String tiesKey(String ties) {
        return "budget.ties." + ties.replace(',', '-');
    }

    public static List<Choice> areas(List<Area> areas) {
        return areas.stream().map(area -> Choice.of(area.id(), area.name())).toList();
    }

    private static Choice explained(Page page, String value, String key) {
        return new Choice(value, page.text(key), page.text(key + ".help"));
    }

    private static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
