package pl.wspolnie.budget.allocation;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The rules word for word: voter by voter, in fractions, with no thought for speed. */
final class Reference {

    private final Election election;
    private final List<Map<String, BigDecimal>> voters;
    private final Fraction budget;

    Reference(Election election) {
        this.election = election;
        this.voters = Elections.voters(election);
        this.budget = Fraction.of(election.budget());
    }

    Set<String> winners(String rule, Completion completion) {
        return switch (rule) {
            case "greedy-votes" -> greedy(byVotes(), false, new LinkedHashSet<>());
            case "greedy-votes-stop" -> greedy(byVotes(), true, new LinkedHashSet<>());
            case "greedy-ratio" -> greedy(byRatio(), false, new LinkedHashSet<>());
            case "greedy-ratio-stop" -> greedy(byRatio(), true, new LinkedHashSet<>());
            case "phragmen" -> phragmen();
            default -> completed(rule.equals("mes-cost"), completion);
        };
    }

    private Set<String> completed(boolean byCost, Completion completion) {
        return switch (completion) {
            case NONE -> equalShares(budget.over(Fraction.of(voters.size())), byCost);
            case GREEDY -> greedy(byVotes(), false, equalShares(budget.over(Fraction.of(voters.size())), byCost));
            case ADD1 -> add1(byCost, true);
            case ADD1_OVER -> add1(byCost, false);
            case ADD1_GREEDY -> greedy(byVotes(), false, add1(byCost, true));
        };
    }

    Set<String> equalShares(Fraction endowment, boolean byCost) {
        List<Fraction> left = new ArrayList<>();
        voters.forEach(voter -> left.add(endowment));
        Set<String> winners = new LinkedHashSet<>();
        while (true) {
            Project best = null;
            Fraction bestPrice = null;
            for (Project project : election.projects()) {
                Fraction price = winners.contains(project.id()) ? null : price(project, left, byCost);
                boolean better = price != null
                        && (best == null
                                || price.compareTo(bestPrice) < 0
                                || price.equals(bestPrice) && ties().compare(project, best) < 0);
                if (better) {
                    best = project;
                    bestPrice = price;
                }
            }
            if (best == null) {
                return winners;
            }
            winners.add(best.id());
            for (int i = 0; i < voters.size(); i++) {
                left.set(i, left.get(i).minus(left.get(i).min(bestPrice.times(utility(best, i, byCost)))));
            }
        }
    }

    private Fraction utility(Project project, int voter, boolean byCost) {
        Fraction points = Fraction.of(voters.get(voter).getOrDefault(project.id(), BigDecimal.ZERO));
        return byCost ? points.times(Fraction.of(project.cost())) : points;
    }

    /** The price per utility at which supporters pay the cost; null if they cannot. */
    private Fraction price(Project project, List<Fraction> left, boolean byCost) {
        List<Integer> supporters = new ArrayList<>();
        for (int i = 0; i < voters.size(); i++) {
            if (utility(project, i, byCost).signum() > 0) {
                supporters.add(i);
            }
        }
        supporters.sort(Comparator.comparing(i -> left.get(i).over(utility(project, i, byCost))));
        Fraction missing = Fraction.of(project.cost());
        Fraction rich = Fraction.ZERO;
        for (int i : supporters) {
            rich = rich.plus(utility(project, i, byCost));
        }
        for (int i : supporters) {
            Fraction price = missing.over(rich);
            if (price.times(utility(project, i, byCost)).compareTo(left.get(i)) <= 0) {
                return price;
            }
            missing = missing.minus(left.get(i));
            rich = rich.minus(utility(project, i, byCost));
        }
        return null;
    }

    private Set<String> add1(boolean byCost, boolean stopWhenExhausted) {
        if (cost(supported()).compareTo(budget) <= 0) {
            return supported();
        }
        BigInteger endowment = budget.over(Fraction.of(voters.size())).floor();
        Set<String> winners = equalShares(new Fraction(endowment, BigInteger.ONE), byCost);
        while (true) {
            Set<String> last = winners;
            boolean exhausted = supported().stream()
                    .filter(id -> !last.contains(id))
                    .allMatch(id -> cost(last).plus(cost(Set.of(id))).compareTo(budget) > 0);
            if (stopWhenExhausted && exhausted) {
                return winners;
            }
            endowment = endowment.add(BigInteger.ONE);
            Set<String> next = equalShares(new Fraction(endowment, BigInteger.ONE), byCost);
            if (cost(next).compareTo(budget) > 0) {
                return winners;
            }
            winners = next;
        }
    }

    private Set<String> supported() {
        Set<String> ids = new LinkedHashSet<>();
        election.projects().stream()
                .filter(project -> supporters(project) > 0)
                .forEach(project -> ids.add(project.id()));
        return ids;
    }

    private int supporters(Project project) {
        return (int) voters.stream()
                .filter(voter ->
                        voter.getOrDefault(project.id(), BigDecimal.ZERO).signum() > 0)
                .count();
    }

    private BigDecimal points(Project project) {
        return voters.stream()
                .map(voter -> voter.getOrDefault(project.id(), BigDecimal.ZERO))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private Fraction cost(Set<String> ids) {
        return election.projects().stream()
                .filter(project -> ids.contains(project.id()))
                .map(project -> Fraction.of(project.cost()))
                .reduce(Fraction.ZERO, Fraction::plus);
    }

    private Comparator<Project> ties() {
        return Comparator.comparing(Project::cost)
                .thenComparing(Comparator.comparing(this::points).reversed())
                .thenComparing(Project::id);
    }

    private Comparator<Project> byVotes() {
        return Comparator.comparing(this::points).reversed().thenComparing(ties());
    }

    private Comparator<Project> byRatio() {
        return Comparator.comparing(
                        (Project project) -> Fraction.of(points(project)).over(Fraction.of(project.cost())))
                .reversed()
                .thenComparing(ties());
    }

    private Set<String> greedy(Comparator<Project> order, boolean stop, Set<String> start) {
        Set<String> winners = new LinkedHashSet<>(start);
        for (Project project : election.projects().stream().sorted(order).toList()) {
            boolean fits = cost(winners).plus(Fraction.of(project.cost())).compareTo(budget) <= 0;
            if (!winners.contains(project.id()) && fits) {
                winners.add(project.id());
            } else if (!fits && stop) {
                break;
            }
        }
        return winners;
    }

    private Set<String> phragmen() {
        List<Fraction> loads = new ArrayList<>();
        voters.forEach(voter -> loads.add(Fraction.ZERO));
        Set<String> winners = new LinkedHashSet<>();
        while (true) {
            List<Project> open = election.projects().stream()
                    .filter(project -> !winners.contains(project.id()) && supporters(project) > 0)
                    .filter(project -> Fraction.of(project.cost()).compareTo(budget) <= 0)
                    .toList();
            if (open.isEmpty()) {
                return winners;
            }
            Fraction least = open.stream()
                    .map(project -> load(project, loads))
                    .min(Comparator.naturalOrder())
                    .get();
            List<Project> best = open.stream()
                    .filter(project -> load(project, loads).equals(least))
                    .sorted(ties())
                    .toList();
            if (best.stream()
                    .anyMatch(p -> cost(winners).plus(Fraction.of(p.cost())).compareTo(budget) > 0)) {
                return winners;
            }
            winners.add(best.get(0).id());
            for (int i = 0; i < voters.size(); i++) {
                if (utility(best.get(0), i, false).signum() > 0) {
                    loads.set(i, least);
                }
            }
        }
    }

    private Fraction load(Project project, List<Fraction> loads) {
        Fraction sum = Fraction.of(project.cost());
        for (int i = 0; i < voters.size(); i++) {
            sum = utility(project, i, false).signum() > 0 ? sum.plus(loads.get(i)) : sum;
        }
        return sum.over(Fraction.of(supporters(project)));
    }
}
