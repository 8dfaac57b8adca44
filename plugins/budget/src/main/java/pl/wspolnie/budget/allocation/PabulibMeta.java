package pl.wspolnie.budget.allocation;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a file says of the election as a whole. */
record PabulibMeta(Map<String, String> values, VoteType voteType, BigDecimal budget) {

    /** Reads the section's rows; stops at the row that opens the next one. Older files lack the row of column names. */
    static PabulibMeta read(PabulibRows rows) throws PabulibException {
        Map<String, String> values = new LinkedHashMap<>();
        VoteType voteType = null;
        BigDecimal budget = null;
        boolean more = rows.next();
        if (more && rows.text(0).strip().equals("key")) {
            more = rows.next();
        }
        while (more && !isSection(rows, "PROJECTS")) {
            String key = rows.text(0).strip();
            if (rows.fields() < 2) {
                throw rows.fieldFault(1, "a semicolon and the value of " + key);
            }
            if (values.putIfAbsent(key, value(rows)) != null) {
                throw rows.fieldFault(0, "a key that does not stand twice");
            }
            if (key.equals("vote_type")) {
                voteType = voteType(rows);
            } else if (key.equals("budget")) {
                budget = PabulibNumbers.money(rows, 1, "a budget: a number that is not negative");
            }
            more = rows.next();
        }
        if (voteType == null || budget == null) {
            throw rows.fieldFault(0, "the key " + (budget == null ? "budget" : "vote_type") + " in META");
        }
        return new PabulibMeta(values, voteType, budget);
    }

    /** A semicolon in a value that nobody quoted belongs to the value. */
    private static String value(PabulibRows rows) {
        List<String> rest = rows.texts().subList(1, rows.fields());
        int size = rest.size();
        while (size > 1 && rest.get(size - 1).isBlank()) {
            size--;
        }
        return String.join(";", rest.subList(0, size));
    }

    private static VoteType voteType(PabulibRows rows) throws PabulibException {
        Optional<VoteType> type = VoteType.of(rows.text(1).strip());
        if (type.isEmpty()) {
            throw rows.fieldFault(
                    1,
                    "a vote_type: "
                            + String.join(
                                    ", ",
                                    Arrays.stream(VoteType.values())
                                            .map(VoteType::code)
                                            .toList()));
        }
        return type.get();
    }

    /** Whether the row opens a section: its name, and nothing else that is not blank. */
    static boolean isSection(PabulibRows rows, String name) {
        if (rows.fields() == 0 || !rows.text(0).strip().equalsIgnoreCase(name)) {
            return false;
        }
        for (int field = 1; field < rows.fields(); field++) {
            if (!rows.blank(field)) {
                return false;
            }
        }
        return true;
    }
}
