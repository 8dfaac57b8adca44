package pl.wspolnie.budget.allocation.command;

import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import pl.wspolnie.budget.allocation.AllocationRule;
import pl.wspolnie.budget.allocation.AllocationRules;
import pl.wspolnie.budget.allocation.Completion;
import pl.wspolnie.budget.allocation.Conditions;
import pl.wspolnie.budget.allocation.Election;
import pl.wspolnie.budget.allocation.Outcome;
import pl.wspolnie.budget.allocation.Pabulib;
import pl.wspolnie.budget.allocation.TieBreaking;

/**
 * What the command was asked for.
 *
 * @param explain whether to tell why each project won or lost
 * @param time whether to measure
 */
record AllocateOptions(
        List<Path> files,
        List<AllocationRule> rules,
        Conditions conditions,
        Format format,
        boolean explain,
        boolean time) {

    static final String HELP = """
            Recompute which projects of a vote are funded.

            allocate FILE.pb [FILE...] --rule RULE [options]

              FILE.pb              an election in the Pabulib format (pabulib.org/format)
              --rule RULE          greedy-votes        most votes first; what does not fit is skipped
                                   greedy-votes-stop   the same, ending at the first that does not fit
                                   greedy-ratio        most votes per cost first
                                   greedy-ratio-stop   the same, ending at the first that does not fit
                                   mes-cost            equal shares, a project being worth its cost
                                   mes-cardinality     equal shares, all projects being worth the same
                                   phragmen            sequential Phragmén
                                   bos                 equal shares with bounded overspending
                                   all                 all of these but greedy-ratio-stop, side by side
              --completion HOW     what equal shares does with money left over (none):
                                   none         leaves it
                                   add1         gives everyone more, step by step, while it fits the budget
                                                and some project could still be added
                                   add1-over    the same, going on even if no project could be added
                                   add1-greedy  add1, then what fits, by votes
                                   greedy       what fits, by votes
              --increment N        the size of one step in currency units (1)
              --ties ORDER         who goes first among equals: cost,votes,id or cost,votes,draw (cost,votes,id)
              --seed TEXT          the published seed of the draw: the smallest SHA-256 of seed, line feed and
                                   project id goes first
              --format FORMAT      text, json or csv (text)
              --explain            tell why each project won or lost, and how fair the outcome is
              --time               measure reading and computing: the median of five, after warming up

            Exit code: 0, or 2 for bad arguments, or 3 if a file cannot be read.
            """;

    private static final List<String> ALL = List.of(
            "greedy-votes", "greedy-votes-stop", "greedy-ratio", "mes-cost", "mes-cardinality", "phragmen", "bos");

    /** How to write the result. */
    enum Format {
        TEXT,
        JSON,
        CSV
    }

    /** @throws IllegalArgumentException saying what is wrong with the arguments */
    static AllocateOptions parse(List<String> arguments) {
        Arguments given = new Arguments(arguments);
        if (given.files().isEmpty()) {
            throw new IllegalArgumentException("name at least one file");
        }
        Format format = format(given.value("--format", "text"));
        boolean explain = given.flag("--explain");
        if (explain && format == Format.CSV) {
            throw new IllegalArgumentException("--explain needs --format text or json");
        }
        TieBreaking ties =
                TieBreaking.parse(given.value("--ties", TieBreaking.STANDARD.text()), given.value("--seed", ""));
        return new AllocateOptions(
                given.files().stream().map(AllocateOptions::path).toList(),
                rules(given),
                Conditions.NONE.withTies(ties),
                format,
                explain,
                given.flag("--time"));
    }

    private static Path path(String file) {
        try {
            return Path.of(file);
        } catch (InvalidPathException fault) {
            throw new IllegalArgumentException("not the name of a file: " + file, fault);
        }
    }

    private static Format format(String name) {
        return Arrays.stream(Format.values())
                .filter(format -> format.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unknown format " + name + "; known: text, json, csv"));
    }

    private static List<AllocationRule> rules(Arguments given) {
        String rule = given.value("--rule", "");
        if (rule.isEmpty()) {
            throw new IllegalArgumentException(
                    "say which rule: --rule " + String.join("|", AllocationRules.ids()) + "|all");
        }
        Completion completion = completion(given.value("--completion", "none"));
        boolean shares = rule.equals("all") || rule.startsWith("mes-");
        if (!shares && completion != Completion.NONE) {
            throw new IllegalArgumentException(
                    "--completion " + given.value("--completion", "") + " is for mes-cost and mes-cardinality");
        }
        BigDecimal increment = increment(given.value("--increment", "1"));
        if (!completion.hasSteps() && increment.compareTo(BigDecimal.ONE) != 0) {
            throw new IllegalArgumentException("--increment is for the completions add1, add1-over and add1-greedy");
        }
        List<AllocationRule> rules = new ArrayList<>();
        for (String id : rule.equals("all") ? ALL : List.of(rule)) {
            rules.add(AllocationRules.byId(id, completion, increment)
                    .orElseThrow(() -> new IllegalArgumentException(
                            "unknown rule " + id + "; known: " + String.join(", ", AllocationRules.ids()) + ", all")));
        }
        return rules;
    }

    private static Completion completion(String code) {
        return Completion.of(code)
                .orElseThrow(() -> new IllegalArgumentException("unknown completion " + code + "; known: "
                        + String.join(
                                ", ",
                                Arrays.stream(Completion.values())
                                        .map(Completion::code)
                                        .toList())));
    }

    private static BigDecimal increment(String text) {
        try {
            BigDecimal increment = new BigDecimal(text);
            if (increment.signum() > 0 && increment.precision() <= 18 && Math.abs(increment.scale()) <= 18) {
                return increment;
            }
        } catch (NumberFormatException noNumber) {
            // reported below, like a number out of range
        }
        throw new IllegalArgumentException("--increment needs a number above zero, not " + text);
    }

    Report report(PrintStream out) {
        return switch (format) {
            case TEXT -> new TextReport(out, explain, time);
            case JSON -> new JsonReport(out, explain, time);
            case CSV -> new CsvReport(out, time);
        };
    }

    Timed<Election> read(Path file) throws IOException {
        Timed.Work<Election, IOException> work = () -> Pabulib.read(file);
        return time ? Timed.measured(work) : Timed.once(work);
    }

    Timed<Outcome> allocate(AllocationRule rule, Election election) {
        Timed.Work<Outcome, RuntimeException> work = () -> rule.allocate(election, conditions);
        return time ? Timed.measured(work) : Timed.once(work);
    }
}
