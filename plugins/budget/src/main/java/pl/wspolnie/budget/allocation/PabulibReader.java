package pl.wspolnie.budget.allocation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads one file: three sections, each with a row of column names. */
final class PabulibReader {

    private final byte[] bytes;
    private final PabulibRows rows;
    private final ByteWords ids;
    private final List<Project> projects = new ArrayList<>();

    PabulibReader(byte[] bytes) {
        this.bytes = bytes;
        boolean mark =
                bytes.length > 2 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
        this.rows = new PabulibRows(bytes, mark ? 3 : 0, bytes.length);
        this.ids = new ByteWords(bytes);
    }

    Election read() throws PabulibException {
        int fault = Utf8.firstFault(bytes);
        if (fault >= 0) {
            throw rows.fault(fault, "text in UTF-8");
        }
        rows.next();
        section("META");
        PabulibMeta meta = PabulibMeta.read(rows);
        section("PROJECTS");
        readProjects();
        section("VOTES");
        return new PabulibVotes(bytes, rows, ids, meta, projects).read();
    }

    private void section(String name) throws PabulibException {
        if (!PabulibMeta.isSection(rows, name)) {
            throw rows.fieldFault(0, "the section " + name);
        }
    }

    private void readProjects() throws PabulibException {
        if (!rows.next()) {
            throw rows.fieldFault(0, "the names of the columns of PROJECTS");
        }
        PabulibColumns columns = PabulibColumns.of(rows);
        int id = columns.require("project_id", rows);
        int cost = columns.require("cost", rows);
        while (rows.next() && !PabulibMeta.isSection(rows, "VOTES")) {
            columns.check(rows, Math.max(id, cost) + 1);
            // Also of what the format does not know as white space, such as a form feed.
            if (rows.text(id).isBlank()) {
                throw rows.fieldFault(id, "a project_id");
            }
            int from = trimmedFrom(id);
            if (!ids.add(from, trimmedTo(id, from))) {
                throw rows.fieldFault(id, "a project_id that no other project has");
            }
            projects.add(project(columns, id, cost));
        }
    }

    private Project project(PabulibColumns columns, int id, int cost) throws PabulibException {
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < columns.names().size(); i++) {
            values.put(columns.names().get(i), i < rows.fields() ? rows.text(i) : "");
        }
        BigDecimal price = PabulibNumbers.money(rows, cost, "a cost: a number that is not negative");
        return new Project(
                rows.text(id).strip(),
                first(values, "name"),
                price,
                first(values, "category"),
                first(values, "target", "beneficiaries"),
                first(values, "area", "district", "neighborhood", "subunit"),
                values);
    }

    private static String first(Map<String, String> values, String... names) {
        return Arrays.stream(names)
                .map(name -> values.getOrDefault(name, "").strip())
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse("");
    }

    private int trimmedFrom(int field) {
        int from = rows.from(field);
        while (bytes[from] == ' ' || bytes[from] == '\t') {
            from++;
        }
        return from;
    }

    private int trimmedTo(int field, int from) {
        int to = rows.to(field);
        while (to > from && (bytes[to - 1] == ' ' || bytes[to - 1] == '\t')) {
            to--;
        }
        return to;
    }
}
