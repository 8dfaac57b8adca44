package pl.wspolnie.budget.proposal;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import pl.wspolnie.budget.edition.Money;

/**
 * One line of a cost estimate as its author gives it; a row left blank counts as not given.
 *
 * @param name what is paid for
 * @param cost in zł
 */
public record CostItemInput(
        @Size(max = 200) String name,
        @PositiveOrZero @Digits(integer = 12, fraction = 2) BigDecimal cost) {

    boolean isBlank() {
        return name == null && cost == null;
    }

    boolean isComplete() {
        return name != null && cost != null && cost.signum() > 0;
    }

    CostItem item() {
        return new CostItem(name == null ? "" : name, cost == null ? 0 : Money.grosze(cost));
    }

    static CostItemInput of(CostItem item) {
        return new CostItemInput(item.name().isEmpty() ? null : item.name(), Money.zloty(item.cost()));
    }
}
