package pl.wspolnie.budget.edition;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import pl.wspolnie.api.error.Fault;
import pl.wspolnie.budget.allocation.AllocationRules;
import pl.wspolnie.budget.allocation.Completion;
import pl.wspolnie.budget.allocation.VoteType;

/** Looks at an edition as a whole: stages in their order, pools that add up, a rule that suits the ballots. */
final class EditionChecks {

    private static final Set<Stage> OPTIONAL = Set.of(Stage.APPEALS, Stage.PRESENTATION);

    private final EditionInput input;
    private final List<Fault> faults = new ArrayList<>();

    private EditionChecks(EditionInput input) {
        this.input = input;
    }

    /** Everything that is wrong; empty if nothing is. */
    static List<Fault> faults(EditionInput input) {
        var checks = new EditionChecks(input);
        checks.timetable();
        checks.pools();
        checks.rule();
        checks.voters();
        return checks.faults;
    }

    private void timetable() {
        Span before = null;
        for (var span : input.timetable().spans()) {
            var field = span.stage().code();
            if (!span.given()) {
                if (span.from() != null || span.to() != null || !OPTIONAL.contains(span.stage())) {
                    fault(field + (span.from() == null ? "From" : "To"), "budget.fault.span.missing");
                }
                continue;
            }
            if (span.to().isBefore(span.from())) {
                fault(field + "To", "budget.fault.span.backwards");
            }
            if (before != null && !span.from().isAfter(before.to())) {
                fault(field + "From", "budget.fault.span.order", before.to());
            }
            before = span;
        }
        if (input.resultsOn() == null) {
            fault("resultsOn", "budget.fault.results.missing");
        } else if (input.votingTo() != null && !input.resultsOn().isAfter(input.votingTo())) {
            fault("resultsOn", "budget.fault.results.early", input.votingTo());
        }
    }

    private void pools() {
        var rows = input.pools() == null ? List.<PoolInput>of() : input.pools();
        var names = new HashSet<String>();
        for (int i = 0; i < rows.size(); i++) {
            var pool = rows.get(i);
            if (!pool.isBlank()) {
                pool("pools[" + i + "].", pool, names);
            }
        }
        if (input.givenPools().isEmpty()) {
            fault("pools[0].name", "budget.fault.pools.none");
            return;
        }
        var sum = input.givenPools().stream()
                .map(pool -> pool.amount() == null ? BigDecimal.ZERO : pool.amount())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(input.total()) != 0) {
            fault("total", "budget.fault.pools.sum", sum, input.total());
        }
    }

    private void pool(String row, PoolInput pool, Set<String> names) {
        if (pool.name() == null) {
            fault(row + "name", "budget.fault.pool.name");
        } else if (!names.add(pool.name())) {
            fault(row + "name", "budget.fault.pool.twice");
        }
        if (pool.amount() == null || pool.amount().signum() == 0) {
            fault(row + "amount", "budget.fault.pool.amount");
        } else if (pool.projectLimit() != null && pool.projectLimit().compareTo(pool.amount()) > 0) {
            fault(row + "projectLimit", "budget.fault.pool.limit");
        }
        ballot(row, pool);
        signatures(row, pool);
    }

    private void ballot(String row, PoolInput pool) {
        if (input.voteType() != VoteType.CUMULATIVE) {
            if (PoolInput.orZero(pool.choices()) == 0) {
                fault(row + "choices", "budget.fault.pool.choices");
            }
        } else if (PoolInput.orZero(pool.points()) == 0) {
            fault(row + "points", "budget.fault.pool.points");
        } else if (PoolInput.orZero(pool.pointsEach()) == 0 || pool.pointsEach() > pool.points()) {
            fault(row + "pointsEach", "budget.fault.pool.each");
        }
    }

    private void signatures(String row, PoolInput pool) {
        int wanted = PoolInput.orZero(pool.signatures());
        if (wanted == 0) {
            return;
        }
        if (pool.residents() == null) {
            fault(row + "residents", "budget.fault.signatures.residents");
        } else if (wanted > Signatures.ceiling(pool.residents()) && input.overrideReason() == null) {
            fault(row + "signatures", "budget.fault.signatures.ceiling", Signatures.ceiling(pool.residents()));
        }
    }

    private void rule() {
        if (!AllocationRules.ids().contains(input.ruleId())) {
            fault("ruleId", "budget.fault.rule.unknown");
        } else if (input.ruleId().equals("phragmen") && input.voteType() == VoteType.CUMULATIVE) {
            fault("ruleId", "budget.fault.rule.points");
        }
        if (Completion.of(input.completion()).isEmpty()) {
            fault("completion", "budget.fault.completion.unknown");
        }
        if (!Rules.TIES.contains(input.ties())) {
            fault("ties", "budget.fault.ties.unknown");
        }
    }

    private void voters() {
        if (!Rules.VOTE_TYPES.contains(input.voteType())) {
            fault("voteType", "budget.fault.votetype");
        }
        if (input.kind() == EditionKind.RESIDENTS && input.voters() != Eligible.RESIDENTS) {
            fault("voters", "budget.fault.voters.residents");
        }
        if (input.turnoutPercent() != null && input.entitled() == null) {
            fault("entitled", "budget.fault.turnout.entitled");
        }
    }

    private void fault(String field, String key, Object... arguments) {
        faults.add(Fault.of(field, key, arguments));
    }
}
