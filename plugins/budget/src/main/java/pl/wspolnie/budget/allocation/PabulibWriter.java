package pl.wspolnie.budget.allocation;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** Writes one election as a file. */
final class PabulibWriter {

    private final Writer out;

    PabulibWriter(OutputStream out) {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }

    void write(Election election) throws IOException {
        writeMeta(election);
        writeProjects(election);
        row(List.of("VOTES"));
        if (election.roll().columns().isEmpty()) {
            writeBallots(election);
        } else {
            row(election.roll().columns());
            for (int voter = 0; voter < election.roll().size(); voter++) {
                row(election.roll().row(voter));
            }
        }
        out.flush();
    }

    private void writeMeta(Election election) throws IOException {
        Map<String, String> meta = new LinkedHashMap<>(election.meta());
        if (election.roll().columns().isEmpty()) {
            meta.putIfAbsent(
                    "num_projects", Integer.toString(election.projects().size()));
            meta.putIfAbsent("num_votes", Integer.toString(election.voters()));
        }
        meta.putIfAbsent("budget", election.budget().toPlainString());
        meta.putIfAbsent("vote_type", election.voteType().code());
        row(List.of("META"));
        row(List.of("key", "value"));
        for (Map.Entry<String, String> entry : meta.entrySet()) {
            row(List.of(entry.getKey(), entry.getValue()));
        }
    }

    private void writeProjects(Election election) throws IOException {
        row(List.of("PROJECTS"));
        List<Map<String, String>> rows = election.projects().stream()
                .map(project -> columns(election, project))
                .toList();
        Set<String> names = new LinkedHashSet<>();
        rows.forEach(columns -> names.addAll(columns.keySet()));
        names.addAll(List.of("project_id", "cost"));
        row(names);
        for (Map<String, String> columns : rows) {
            row(names.stream().map(name -> columns.getOrDefault(name, "")).toList());
        }
    }

    private static Map<String, String> columns(Election election, Project project) {
        if (!project.columns().isEmpty()) {
            return project.columns();
        }
        Map<String, String> columns = new LinkedHashMap<>();
        columns.put("project_id", project.id());
        columns.put("cost", project.cost().toPlainString());
        columns.put("votes", Integer.toString(election.supporters(project)));
        columns.put("name", project.name());
        putUnlessEmpty(columns, "category", project.category());
        putUnlessEmpty(columns, "target", project.target());
        putUnlessEmpty(columns, "area", project.area());
        return columns;
    }

    private static void putUnlessEmpty(Map<String, String> columns, String name, String value) {
        if (!value.isEmpty()) {
            columns.put(name, value);
        }
    }

    private void writeBallots(Election election) throws IOException {
        boolean points = election.voteType().hasPoints();
        row(points ? List.of("voter_id", "vote", "points") : List.of("voter_id", "vote"));
        Ballots ballots = election.ballots();
        int voter = 0;
        for (int b = 0; b < ballots.size(); b++) {
            int ballot = b;
            List<Integer> places = IntStream.range(0, ballots.length(b))
                    .boxed()
                    .sorted(Comparator.comparing((Integer place) -> ballots.points(ballot, place))
                            .reversed())
                    .toList();
            String ids = String.join(
                    ",",
                    places.stream()
                            .map(place -> election.projects()
                                    .get(ballots.project(ballot, place))
                                    .id())
                            .toList());
            String given = String.join(
                    ",",
                    places.stream()
                            .map(place -> ballots.points(ballot, place)
                                    .stripTrailingZeros()
                                    .toPlainString())
                            .toList());
            for (int i = 0; i < ballots.count(b); i++) {
                String number = Integer.toString(++voter);
                row(points ? List.of(number, ids, given) : List.of(number, ids));
            }
        }
    }

    private void row(Collection<String> values) throws IOException {
        List<String> fields = new ArrayList<>(values.size());
        values.forEach(value -> fields.add(quoted(value)));
        out.write(String.join(";", fields));
        out.write('\n');
    }

    private static String quoted(String value) {
        boolean plain = value.chars().noneMatch(c -> c == ';' || c == '"' || c == '\n' || c == '\r');
        return plain ? value : '"' + value.replace("\"", "\"\"") + '"';
    }
}
