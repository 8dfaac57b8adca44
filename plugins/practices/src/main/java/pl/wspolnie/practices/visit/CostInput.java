package pl.wspolnie.practices.visit;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import pl.wspolnie.practices.shared.Money;

/**
 * An item of a visit's costs as its organiser gives it.
 *
 * @param cost in zł
 */
public record CostInput(
        @NotBlank @Size(max = 200) String name,

        @NotNull @PositiveOrZero @Digits(integer = 10, fraction = 2)
        BigDecimal cost) {

    VisitCost item() {
        return new VisitCost(name, Money.grosze(cost));
    }

    static CostInput of(VisitCost item) {
        return new CostInput(item.name(), Money.zloty(item.cost()));
    }
}
