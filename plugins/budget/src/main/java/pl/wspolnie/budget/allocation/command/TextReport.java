package pl.wspolnie.budget.allocation.command;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import pl.wspolnie.budget.allocation.Award;
import pl.wspolnie.budget.allocation.Comparison;
import pl.wspolnie.budget.allocation.Election;
import pl.wspolnie.budget.allocation.Metrics;
import pl.wspolnie.budget.allocation.Outcome;
import pl.wspolnie.budget.allocation.Project;
import pl.wspolnie.budget.allocation.Reason;
import pl.wspolnie.budget.allocation.Tie;

/** Plain sentences and aligned columns. */
final class TextReport implements Report {

    private final PrintStream out;
    private final boolean explain;
    private final boolean time;

    TextReport(PrintStream out, boolean explain, boolean time) {
        this.out = out;
        this.explain = explain;
        this.time = time;
    }

    @Override
    public void add(String file, Timed<Election> election, List<Timed<Outcome>> outcomes) {
        Election vote = election.value();
        out.printf(
                Locale.ROOT,
                "%s: %d projects, %d voters, budget %s%n",
                file,
                vote.projects().size(),
                vote.voters(),
                Numbers.plain(vote.budget()));
        if (time) {
            out.printf(Locale.ROOT, "read in %.4f ms%n", election.milliseconds());
        }
        for (Timed<Outcome> timed : outcomes) {
            out.println();
            show(timed);
        }
        if (outcomes.size() > 1) {
            out.println();
            compare(Comparison.of(vote, outcomes.stream().map(Timed::value).toList()));
        }
        out.println();
        out.flush();
    }

    private void show(Timed<Outcome> timed) {
        Outcome outcome = timed.value();
        StringBuilder title = new StringBuilder(outcome.rule());
        outcome.parameters()
                .forEach((name, value) ->
                        title.append(", ").append(name).append(' ').append(value));
        out.printf(
                Locale.ROOT,
                "%s: %d funded for %s; %s left%n",
                title,
                outcome.awards().size(),
                Numbers.plain(outcome.total()),
                Numbers.plain(outcome.left()));
        if (time) {
            out.printf(Locale.ROOT, "computed in %.4f ms%n", timed.milliseconds());
        }
        if (explain) {
            outcome.reasons().forEach(reason -> out.println("  " + line(reason)));
            if (outcome.parameters().containsKey("endowment")) {
                out.println(
                        "  (what would have been enough: with the same number of voters otherwise, and the same money each)");
            }
            fairness(outcome.metrics());
        } else {
            outcome.awards().forEach(award -> out.println("  " + line(award)));
        }
        outcome.ties().forEach(tie -> out.println("  " + line(tie)));
    }

    private static String line(Award award) {
        Project project = award.project();
        return project.id() + "  " + Numbers.plain(project.cost()) + "  " + project.name();
    }

    private static String line(Reason reason) {
        Project project = reason.project();
        return project.id() + "  " + Numbers.plain(project.cost()) + "  " + project.name() + ": "
                + Sentences.of(reason);
    }

    private static String line(Tie tie) {
        String others = String.join(", ", tie.ids().subList(1, tie.ids().size()));
        String decided =
                switch (tie.decidedBy()) {
                    case COST -> "the lower cost";
                    case VOTES -> "more votes";
                    case ID -> "the order of ids";
                    case DRAW -> "the draw";
                };
        return "tie in round " + tie.round() + ": " + tie.ids().get(0) + " went before " + others + " by " + decided;
    }

    private void fairness(Metrics metrics) {
        out.println("  voters with a funded project: " + Numbers.percent(metrics.coverage()));
        out.printf(Locale.ROOT, "  funded projects on a ballot, mean: %.2f%n", metrics.meanWinners());
        out.println("  cost of these / budget, mean: " + Numbers.percent(metrics.meanCost()));
        out.println("  budget spent: " + Numbers.percent(metrics.spent()));
        out.printf(Locale.ROOT, "  inequality between voters (Gini): %.3f%n", metrics.gini());
        out.println("  projects that a group of voters could claim (EJR+ up to one): by cost "
                + metrics.ejrCost().size() + ", by number "
                + metrics.ejrCardinality().size());
        shares("category", metrics.categories());
        shares("area", metrics.areas());
    }

    private void shares(String kind, List<Metrics.Share> shares) {
        for (Metrics.Share share : shares) {
            out.println("  " + kind + " " + (share.name().isEmpty() ? "(none)" : share.name()) + ": "
                    + Numbers.percent(share.money()) + " of the money, " + Numbers.percent(share.votes())
                    + " of the votes");
        }
    }

    private void compare(Comparison comparison) {
        out.println("side by side:");
        List<String> rules = comparison.outcomes().stream().map(Outcome::rule).toList();
        for (Comparison.Line line : comparison.lines()) {
            StringBuilder wins = new StringBuilder();
            for (int i = 0; i < rules.size(); i++) {
                wins.append(line.wins().get(i) ? " x" : " .");
            }
            out.println(" " + wins + "  " + line.project().id() + "  "
                    + line.project().name());
        }
        out.println("  columns: " + String.join(", ", rules));
        out.println("  voters left with nothing: "
                + String.join(
                        ", ",
                        comparison.leftWithNothing().stream()
                                .map(String::valueOf)
                                .toList()));
    }
}
