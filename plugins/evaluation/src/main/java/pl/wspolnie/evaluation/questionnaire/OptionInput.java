package pl.wspolnie.evaluation.questionnaire;

import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;

/**
 * An option, or a row, as it is written. A row without Polish words is left out.
 *
 * @param code in files; {@code null} for the next number
 */
public record OptionInput(
        @Size(max = 20) String code,
        @Size(max = 300) String label,
        @Size(max = 300) String labelEn) {

    static OptionInput of(Option option) {
        return new OptionInput(
                option.code(), option.label().pl(), option.label().en());
    }

    private boolean isGiven() {
        return label != null && !label.isBlank();
    }

    /** The options that say something; those without a code get one. */
    static List<Option> options(List<OptionInput> inputs) {
        var given = Stream.ofNullable(inputs)
                .flatMap(List::stream)
                .filter(input -> input != null && input.isGiven())
                .toList();
        var taken = new HashSet<>(given.stream().map(OptionInput::code).toList());
        var options = new ArrayList<Option>();
        int next = 1;
        for (var input : given) {
            var code = input.code();
            while (code == null && !taken.add(String.valueOf(next))) {
                next++;
            }
            var own = code == null ? String.valueOf(next) : code;
            options.add(new Option(own, new Wording(input.label(), input.labelEn())));
        }
        return options;
    }
}
