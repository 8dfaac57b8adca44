package pl.wspolnie.budget;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import pl.wspolnie.budget.proposal.Accessible;
import pl.wspolnie.budget.proposal.CostItemInput;
import pl.wspolnie.budget.proposal.ProposalInput;

/** Invented proposals for the demonstration, one a line, columns parted by semicolons and lists by bars. */
record DemoTable(Map<String, String> columns) {

    static List<DemoTable> read(String name) {
        try (var lines = new BufferedReader(new InputStreamReader(resource(name), StandardCharsets.UTF_8))) {
            var names = lines.readLine().split(";", -1);
            return lines.lines().map(line -> row(names, line.split(";", -1))).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static InputStream resource(String name) {
        return Objects.requireNonNull(DemoTable.class.getResourceAsStream("/pl/wspolnie/budget/demo/" + name), name);
    }

    private static DemoTable row(String[] names, String[] cells) {
        var columns = new HashMap<String, String>();
        for (int i = 0; i < names.length; i++) {
            columns.put(names[i], cells[i]);
        }
        return new DemoTable(columns);
    }

    String text(String column) {
        return columns.get(column);
    }

    private List<String> list(String column) {
        return List.of(text(column).split("\\|", -1));
    }

    ProposalInput input(Long pool) {
        return new ProposalInput(
                pool,
                text("title"),
                text("summary"),
                text("description"),
                text("justification"),
                text("location"),
                new BigDecimal(text("latitude")),
                new BigDecimal(text("longitude")),
                list("categories"),
                list("recipients"),
                list("items").stream().map(DemoTable::item).toList(),
                null,
                null,
                Accessible.YES,
                null,
                true,
                true,
                null);
    }

    private static CostItemInput item(String text) {
        var parts = text.split("=", -1);
        return new CostItemInput(parts[0], new BigDecimal(parts[1]));
    }
}
