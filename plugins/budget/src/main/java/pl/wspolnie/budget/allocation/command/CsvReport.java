package pl.wspolnie.budget.allocation.command;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import pl.wspolnie.budget.allocation.Election;
import pl.wspolnie.budget.allocation.Outcome;
import pl.wspolnie.budget.allocation.Project;

/** One line per file and rule. */
record CsvReport(PrintStream out, boolean time) implements Report {

    @Override
    public void begin() {
        out.println("file,rule,completion,winners,total_cost" + (time ? ",read_ms,compute_ms" : ""));
    }

    @Override
    public void add(String file, Timed<Election> election, List<Timed<Outcome>> outcomes) {
        for (Timed<Outcome> timed : outcomes) {
            Outcome outcome = timed.value();
            List<String> fields = new ArrayList<>(List.of(
                    file,
                    outcome.rule(),
                    outcome.parameters().getOrDefault("completion", "none"),
                    winners(outcome),
                    // With the decimals that the file writes its costs with, as published results have them.
                    outcome.total().toPlainString()));
            if (time) {
                fields.add(String.format(Locale.ROOT, "%.4f", election.milliseconds()));
                fields.add(String.format(Locale.ROOT, "%.4f", timed.milliseconds()));
            }
            out.println(String.join(",", fields.stream().map(CsvReport::quoted).toList()));
        }
        out.flush();
    }

    private static String winners(Outcome outcome) {
        return String.join(
                ";", outcome.winners().stream().map(Project::id).sorted().toList());
    }

    private static String quoted(String field) {
        boolean plain = field.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? field : '"' + field.replace("\"", "\"\"") + '"';
    }
}
