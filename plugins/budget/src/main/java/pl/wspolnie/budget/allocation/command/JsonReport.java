package pl.wspolnie.budget.allocation.command;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import pl.wspolnie.budget.allocation.Election;
import pl.wspolnie.budget.allocation.Outcome;

/** An array with one object per file and rule; reasons and figures are named as in the library's records. */
final class JsonReport implements Report {

    private final PrintStream out;
    private final boolean explain;
    private final boolean time;
    private boolean first = true;

    JsonReport(PrintStream out, boolean explain, boolean time) {
        this.out = out;
        this.explain = explain;
        this.time = time;
    }

    @Override
    public void begin() {
        out.print("[");
    }

    @Override
    public void add(String file, Timed<Election> election, List<Timed<Outcome>> outcomes) {
        for (Timed<Outcome> timed : outcomes) {
            out.print(first ? "\n" : ",\n");
            first = false;
            out.print(Json.text(result(file, election, timed)));
        }
        out.flush();
    }

    @Override
    public void end() {
        out.println("\n]");
    }

    private Map<String, Object> result(String file, Timed<Election> election, Timed<Outcome> timed) {
        Outcome outcome = timed.value();
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("file", file);
        result.put("rule", outcome.rule());
        result.put("parameters", outcome.parameters());
        result.put("ties", outcome.conditions().ties().text());
        result.put("voters", outcome.election().voters());
        result.put("budget", outcome.election().budget());
        result.put("winners", outcome.winners());
        result.put("total_cost", outcome.total());
        result.put("left", outcome.left());
        result.put("ties_broken", outcome.ties());
        if (time) {
            result.put("read_ms", election.milliseconds());
            result.put("compute_ms", timed.milliseconds());
        }
        if (explain) {
            result.put("reasons", outcome.reasons());
            result.put("metrics", outcome.metrics());
        }
        return result;
    }
}
