package pl.wspolnie.budget.proposal;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import pl.wspolnie.budget.edition.Money;

/**
 * A proposal for programs. Persons are not named.
 *
 * @param organisation the key of the organisation on whose behalf it was written; {@code null} for a resident's own
 * @param cost in zł, as all amounts
 * @param rowVersion to be sent back with a change
 */
public record ProposalView(
        long id,
        long edition,
        long pool,
        Integer number,
        ProposalStatus status,
        Long organisation,
        String title,
        String summary,
        String description,
        String justification,
        String location,
        BigDecimal latitude,
        BigDecimal longitude,
        List<String> categories,
        List<String> recipients,
        List<Item> items,
        BigDecimal cost,
        String runningCosts,
        BigDecimal runningYearly,
        Accessible accessible,
        String accessibilityReason,
        Instant submittedAt,
        String reason,
        boolean invented,
        long rowVersion) {

    /** One line of the cost estimate. */
    public record Item(String name, BigDecimal cost) {}

    public static ProposalView of(Proposal proposal) {
        return new ProposalView(
                proposal.id(),
                proposal.edition().id(),
                proposal.pool().id(),
                proposal.number(),
                proposal.status(),
                proposal.organisationId(),
                proposal.title(),
                proposal.summary(),
                proposal.description(),
                proposal.justification(),
                proposal.location(),
                proposal.latitude(),
                proposal.longitude(),
                proposal.categories(),
                proposal.recipients(),
                proposal.items().stream()
                        .map(item -> new Item(item.name(), Money.zloty(item.cost())))
                        .toList(),
                Money.zloty(proposal.cost()),
                proposal.runningCosts(),
                Money.zlotyOrNull(proposal.runningYearly()),
                proposal.accessible(),
                proposal.accessibilityReason(),
                proposal.submittedAt(),
                proposal.reason(),
                proposal.invented(),
                proposal.rowVersion());
    }
}
