package pl.wspolnie.budget.proposal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import pl.wspolnie.budget.edition.Money;

/**
 * A proposal as its author gives it. A draft needs a title alone; {@link ProposalChecks} says what is missing before it
 * can be submitted.
 *
 * @param pool the key of the pool that it asks for money from
 * @param latitude degrees north (WGS 84), or {@code null}
 * @param longitude degrees east (WGS 84), or {@code null}
 * @param items the cost estimate; the cost is its sum
 * @param runningCosts what it will cost to keep, in words
 * @param runningYearly what it will cost to keep, in zł a year
 * @param accessibilityReason how it is accessible, or why it is not
 * @param consentRules the author knows the rules and has told the truth
 * @param consentRights the author owns the rights to what is attached, and lets the office publish it
 * @param rowVersion the version that was edited; {@code null} for a new proposal
 */
public record ProposalInput(
        Long pool,
        @NotBlank @Size(max = 255) String title,
        @Size(max = 500) String summary,
        @Size(max = 4000) String description,
        @Size(max = 2000) String justification,
        @Size(max = 500) String location,

        @DecimalMin("49") @DecimalMax("54.9") @Digits(integer = 2, fraction = 12)
        BigDecimal latitude,

        @DecimalMin("14") @DecimalMax("24.2") @Digits(integer = 2, fraction = 12)
        BigDecimal longitude,

        @Size(max = 30) List<String> categories,
        @Size(max = 30) List<String> recipients,
        @Valid @Size(max = 40) List<CostItemInput> items,
        @Size(max = 500) String runningCosts,
        @PositiveOrZero @Digits(integer = 12, fraction = 2) BigDecimal runningYearly,
        Accessible accessible,
        @Size(max = 1000) String accessibilityReason,
        boolean consentRules,
        boolean consentRights,
        Long rowVersion) {

    /** A proposal's present state, to be edited. */
    public static ProposalInput of(Proposal proposal) {
        return new ProposalInput(
                proposal.pool().id(),
                proposal.title(),
                proposal.summary(),
                proposal.description(),
                proposal.justification(),
                proposal.location(),
                proposal.latitude(),
                proposal.longitude(),
                proposal.categories(),
                proposal.recipients(),
                proposal.items().stream().map(CostItemInput::of).toList(),
                proposal.runningCosts(),
                Money.zlotyOrNull(proposal.runningYearly()),
                proposal.accessible(),
                proposal.accessibilityReason(),
                proposal.consentRules(),
                proposal.consentRights(),
                proposal.rowVersion());
    }

    List<CostItem> costItems() {
        return items == null
                ? List.of()
                : items.stream()
                        .filter(item -> !item.isBlank())
                        .map(CostItemInput::item)
                        .toList();
    }
}
