package pl.wspolnie.evaluation.wave;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import pl.wspolnie.api.error.Fault;
import pl.wspolnie.api.error.InvalidInput;
import pl.wspolnie.evaluation.questionnaire.Content;
import pl.wspolnie.evaluation.questionnaire.Item;
import pl.wspolnie.evaluation.questionnaire.Option;

/** The known shares of the population, of one or two characteristics. */
public record SharesInput(@Valid @Size(max = 200) List<Row> rows) {

    private static final int MOST_ITEMS = 2;
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
    private static final BigDecimal ROUNDING = new BigDecimal("0.5");

    /**
     * A group of the population.
     *
     * @param item the code of a characteristic
     * @param answer the code of its answer
     * @param share in per cent; {@code null} where it is not known
     */
    public record Row(
            @Size(max = 40) String item,
            @Size(max = 40) String answer,

            @DecimalMin("0.01") @DecimalMax("100") @Digits(integer = 3, fraction = 4)
            BigDecimal share) {}

    /** The rows that say something; of each characteristic all answers, summing up to 100 %. */
    List<Row> checked(Content content) {
        var given = Stream.ofNullable(rows)
                .flatMap(List::stream)
                .filter(row -> row != null && row.share() != null)
                .toList();
        var faults = new ArrayList<Fault>();
        var items = new LinkedHashSet<>(given.stream().map(Row::item).toList());
        if (items.size() > MOST_ITEMS) {
            faults.add(Fault.of("", "evaluation.fault.shares.items"));
        }
        for (var code : items) {
            content.characteristics().stream()
                    .filter(item -> item.code().equals(code))
                    .findFirst()
                    .ifPresentOrElse(
                            item -> check(item, given, faults),
                            () -> faults.add(Fault.of("", "evaluation.fault.shares.unknown", String.valueOf(code))));
        }
        InvalidInput.ifAny(faults);
        return given;
    }

    private static void check(Item item, List<Row> given, List<Fault> faults) {
        var own = given.stream().filter(row -> item.code().equals(row.item())).toList();
        var answers = item.answers().stream().map(Option::code).toList();
        boolean known = own.stream().map(Row::answer).filter(Objects::nonNull).allMatch(answers::contains);
        boolean once = own.stream().map(Row::answer).distinct().count() == own.size();
        var sum = own.stream().map(Row::share).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (!known || !once || sum.subtract(WHOLE).abs().compareTo(ROUNDING) > 0) {
            faults.add(Fault.of("", "evaluation.fault.shares.sum", item.text().pl()));
        }
    }
}
