package pl.wspolnie.budget.allocation;

import java.util.List;

/** The names of a section's columns. */
record PabulibColumns(List<String> names) {

    /** Reads the names from the present row; a name may stand only once. */
    static PabulibColumns of(PabulibRows rows) throws PabulibException {
        List<String> names = rows.texts().stream().map(String::strip).toList();
        int size = names.size();
        while (size > 1 && names.get(size - 1).isEmpty()) {
            size--;
        }
        for (int i = 0; i < size; i++) {
            if (names.subList(0, i).contains(names.get(i))) {
                throw rows.fieldFault(i, "a column name that does not stand twice");
            }
        }
        return new PabulibColumns(names.subList(0, size));
    }

    /** The place of a column, or -1. */
    int place(String name) {
        return names.indexOf(name);
    }

    int require(String name, PabulibRows rows) throws PabulibException {
        int place = place(name);
        if (place < 0) {
            throw rows.fieldFault(0, "a row of column names with " + name);
        }
        return place;
    }

    /** Refuses a row with values beyond the last column, or with fewer than the needed fields. */
    void check(PabulibRows rows, int needed) throws PabulibException {
        if (rows.fields() < needed) {
            throw rows.fieldFault(rows.fields(), "the column " + names.get(rows.fields()));
        }
        for (int field = names.size(); field < rows.fields(); field++) {
            if (!rows.blank(field)) {
                throw rows.fieldFault(field, "no more than " + names.size() + " fields");
            }
        }
    }
}
