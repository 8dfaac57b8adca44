package pl.wspolnie.budget.allocation;

import java.util.List;

/**
 * How fair an outcome is, in figures. Sources: Faliszewski et al., "Participatory Budgeting: Data, Tools and Analysis"
 * (IJCAI 2023), for coverage, utility and category proportionality; Brill and Peters, "Robust and Verifiable
 * Proportionality Axioms for Multiwinner Voting" (EC 2023), for EJR+.
 *
 * @param coverage voters with at least one winner on their ballot / all voters
 * @param exclusion 1 − coverage
 * @param meanWinners the mean number of winners on a ballot
 * @param meanCost the mean over all voters of the cost of the winners on the ballot / budget
 * @param spent the cost of all winners / budget
 * @param gini the Gini coefficient of the cost of the winners on each ballot: 0 all alike, towards 1 a few have all
 * @param categories money and votes by category; a project of several categories counts in each in equal parts
 * @param areas money and votes by area, likewise
 * @param categoryProportionality exp(−mean of (money share − vote share)²) over the categories; 1 is best
 * @param areaProportionality the same over the areas
 * @param ejrCost losers that some group of voters deserved by EJR+ up to one project, utility being cost; none is best
 * @param ejrCardinality the same, utility being the number of projects
 */
public record Metrics(
        double coverage,
        double exclusion,
        double meanWinners,
        double meanCost,
        double spent,
        double gini,
        List<Share> categories,
        List<Share> areas,
        double categoryProportionality,
        double areaProportionality,
        List<Witness> ejrCost,
        List<Witness> ejrCardinality) {

    public Metrics {
        categories = List.copyOf(categories);
        areas = List.copyOf(areas);
        ejrCost = List.copyOf(ejrCost);
        ejrCardinality = List.copyOf(ejrCardinality);
    }

    /**
     * A category's or area's part.
     *
     * @param money its part of the cost of all winners
     * @param votes its part of the cost of what voters asked for, the mean over all ballots that are not empty
     */
    public record Share(String name, double money, double votes) {}

    /** A losing project, and the size of a group that is large enough to deserve it but got less. */
    public record Witness(Project project, int voters) {}

    /** Measures a set of winners, however it was found. */
    public static Metrics of(Election election, List<Project> winners) {
        return new Measuring(election, winners).metrics();
    }
}
