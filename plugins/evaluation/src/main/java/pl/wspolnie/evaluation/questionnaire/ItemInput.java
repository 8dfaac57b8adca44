package pl.wspolnie.evaluation.questionnaire;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import pl.wspolnie.api.error.Fault;
import pl.wspolnie.api.error.InvalidInput;

/**
 * An item as it is written.
 *
 * @param section the number of its section, from 0
 * @param rows of a matrix
 * @param organisations keys of those of the register that are asked about; empty for all when it is put into use
 * @param conditionItem the code of an earlier item, or {@code null} if this one is always asked
 * @param conditionValues codes of answers to it, parted by commas
 */
public record ItemInput(
        @NotNull Integer section,

        @NotBlank @Size(max = 40) @Pattern(regexp = "[a-z][a-z0-9_]*", message = "evaluation.fault.code")
        String code,

        @NotNull ItemKind kind,
        @NotBlank @Size(max = 500) String text,
        @Size(max = 500) String textEn,
        @Size(max = 500) String help,
        @Size(max = 500) String helpEn,
        boolean required,
        boolean shuffled,
        boolean metric,
        boolean unsure,
        @Valid @Size(max = 60) List<OptionInput> options,
        @Valid @Size(max = 60) List<OptionInput> rows,
        @Size(max = 500) List<Long> organisations,
        @Size(max = 40) String conditionItem,
        @Size(max = 500) String conditionValues,
        boolean conditionNegated,
        @Digits(integer = 12, fraction = 4) BigDecimal least,
        @Digits(integer = 12, fraction = 4) BigDecimal most,
        Long rowVersion) {

    /** Other fields of the forms in which answers are sent. */
    private static final Set<String> RESERVED =
            Set.of("sheet", "channel", "again", "back", "stamp", "homepage", "step");

    static ItemInput of(Content content, Item item, long rowVersion) {
        var condition = item.condition();
        return new ItemInput(
                content.sectionOf(item.code()),
                item.code(),
                item.kind(),
                item.text().pl(),
                item.text().en(),
                item.help().pl(),
                item.help().en(),
                item.required(),
                item.shuffled(),
                item.metric(),
                item.unsure(),
                item.options().stream().map(OptionInput::of).toList(),
                item.kind() == ItemKind.MATRIX
                        ? item.rows().stream().map(OptionInput::of).toList()
                        : List.of(),
                item.kind() == ItemKind.ORGANISATIONS
                        ? item.rows().stream()
                                .map(row -> Long.valueOf(row.code()))
                                .toList()
                        : List.of(),
                condition == null ? null : condition.item(),
                condition == null ? null : String.join(", ", condition.values()),
                condition != null && condition.negated(),
                item.least(),
                item.most(),
                rowVersion);
    }

    /**
     * The item; what its kind has not is left out.
     *
     * @param former the code that it had, or {@code null} for a new one
     * @param register all organisations, by their keys
     */
    Item item(Content content, String former, List<Option> register) {
        var item = new Item(
                code,
                kind,
                new Wording(text, textEn),
                new Wording(help, helpEn),
                required,
                shuffled && kind.hasOptions(),
                metric,
                unsure && kind.mayBeUnsure(),
                kind.hasOptions() ? OptionInput.options(options) : List.of(),
                rows(register),
                condition(),
                kind == ItemKind.NUMBER ? least : null,
                kind == ItemKind.NUMBER ? most : null);
        InvalidInput.ifAny(faults(content, item, former));
        return item;
    }

    private List<Option> rows(List<Option> register) {
        if (kind == ItemKind.MATRIX) {
            return OptionInput.options(rows);
        }
        var chosen = Stream.ofNullable(organisations)
                .flatMap(List::stream)
                .map(String::valueOf)
                .toList();
        return kind != ItemKind.ORGANISATIONS
                ? List.of()
                : register.stream()
                        .filter(organisation -> chosen.contains(organisation.code()))
                        .toList();
    }

    private Condition condition() {
        if (conditionItem == null || conditionItem.isBlank()) {
            return null;
        }
        var values = Arrays.stream(conditionValues == null ? new String[0] : conditionValues.split("[,;\\s]+"))
                .filter(value -> !value.isEmpty())
                .toList();
        return new Condition(conditionItem, values, conditionNegated);
    }

    private static List<Fault> faults(Content content, Item item, String former) {
        var faults = new ArrayList<Fault>();
        if (RESERVED.contains(item.code())) {
            faults.add(Fault.of("code", "evaluation.fault.code.reserved"));
        }
        if (!item.code().equals(former) && content.item(item.code()).isPresent()) {
            faults.add(Fault.of("code", "evaluation.fault.code.taken"));
        }
        if (former != null
                && !item.code().equals(former)
                && content.dependents(former).findAny().isPresent()) {
            faults.add(Fault.of("code", "evaluation.fault.code.dependents"));
        }
        if (!distinct(item.options()) || !distinct(item.rows())) {
            faults.add(Fault.of(distinct(item.options()) ? "rows" : "options", "evaluation.fault.codes"));
        }
        if (Stream.concat(item.options().stream(), item.rows().stream())
                .anyMatch(option -> !option.code().matches("[A-Za-z0-9_-]+"))) {
            faults.add(Fault.of("options", "evaluation.fault.codes"));
        }
        if (item.least() != null && item.most() != null && item.least().compareTo(item.most()) > 0) {
            faults.add(Fault.of("most", "evaluation.fault.bounds"));
        }
        if (item.condition() != null && !Completeness.isFulfillable(content, item)) {
            faults.add(Fault.of("conditionValues", "evaluation.fault.condition"));
        }
        return faults;
    }

    private static boolean distinct(List<Option> options) {
        return options.stream().map(Option::code).distinct().count() == options.size();
    }
}
