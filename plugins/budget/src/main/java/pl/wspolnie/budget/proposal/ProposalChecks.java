package pl.wspolnie.budget.proposal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import pl.wspolnie.api.error.Fault;
import pl.wspolnie.budget.edition.Edition;
import pl.wspolnie.budget.edition.Money;
import pl.wspolnie.budget.edition.Pool;

/** What a proposal needs before it can be submitted. */
final class ProposalChecks {

    private final Edition edition;
    private final Pool pool;
    private final ProposalInput input;
    private final List<Fault> faults = new ArrayList<>();

    private ProposalChecks(Edition edition, Pool pool, ProposalInput input) {
        this.edition = edition;
        this.pool = pool;
        this.input = input;
    }

    /** What no draft may hold: names that the edition does not offer. */
    static List<Fault> ofDraft(Edition edition, ProposalInput input) {
        var checks = new ProposalChecks(edition, null, input);
        checks.known("categories", input.categories(), edition.categories());
        checks.known("recipients", input.recipients(), edition.recipients());
        return checks.faults;
    }

    /** What is missing or wrong; empty if it can be submitted. */
    static List<Fault> ofSubmission(Edition edition, Pool pool, ProposalInput input) {
        var checks = new ProposalChecks(edition, pool, input);
        checks.texts();
        checks.choices();
        checks.costs();
        checks.consents();
        return checks.faults;
    }

    private void texts() {
        required("summary", input.summary());
        required("description", input.description());
        required("justification", input.justification());
        required("location", input.location());
        required("accessible", input.accessible());
        if (input.accessible() == Accessible.NO) {
            required("accessibilityReason", input.accessibilityReason());
        }
        if ((input.latitude() == null) != (input.longitude() == null)) {
            fault(input.latitude() == null ? "latitude" : "longitude", "budget.fault.point");
        }
    }

    private void choices() {
        if (!edition.categories().isEmpty() && isEmpty(input.categories())) {
            fault("categories", "budget.fault.required");
        }
        if (!edition.recipients().isEmpty() && isEmpty(input.recipients())) {
            fault("recipients", "budget.fault.required");
        }
    }

    private void costs() {
        var rows = input.items() == null ? List.<CostItemInput>of() : input.items();
        for (int i = 0; i < rows.size(); i++) {
            if (!rows.get(i).isBlank() && !rows.get(i).isComplete()) {
                fault("items[" + i + "]." + (rows.get(i).name() == null ? "name" : "cost"), "budget.fault.item");
            }
        }
        long cost = input.costItems().stream().mapToLong(CostItem::cost).sum();
        if (cost == 0) {
            fault("items[0].name", "budget.fault.items.none");
        } else if (cost > pool.mostPerProject()) {
            fault("items[0].cost", "budget.fault.cost", Money.zloty(cost), Money.zloty(pool.mostPerProject()));
        }
    }

    private void consents() {
        if (!input.consentRules()) {
            fault("consentRules", "budget.fault.consent");
        }
        if (!input.consentRights()) {
            fault("consentRights", "budget.fault.consent");
        }
    }

    private void known(String field, List<String> chosen, List<String> offered) {
        if (chosen != null && !new HashSet<>(offered).containsAll(chosen)) {
            fault(field, "budget.fault.choice");
        }
    }

    private void required(String field, Object value) {
        if (value == null) {
            fault(field, "budget.fault.required");
        }
    }

    private static boolean isEmpty(List<String> chosen) {
        return chosen == null || chosen.isEmpty();
    }

    private void fault(String field, String key, Object... arguments) {
        faults.add(Fault.of(field, key, arguments));
    }
}
