package pl.wspolnie.budget.allocation;

import java.util.ArrayList;
import java.util.List;

/** The voters of a file; their columns stay in its bytes until somebody asks. */
final class PabulibRoll implements Roll {

    private final byte[] bytes;
    private final List<String> columns;
    private final int[] rowStart;
    private final int[] ballot;

    PabulibRoll(byte[] bytes, List<String> columns, int[] rowStart, int[] ballot) {
        this.bytes = bytes;
        this.columns = columns;
        this.rowStart = rowStart;
        this.ballot = ballot;
    }

    @Override
    public List<String> columns() {
        return columns;
    }

    @Override
    public int size() {
        return ballot.length;
    }

    @Override
    public List<String> row(int voter) {
        PabulibRows rows = new PabulibRows(bytes, rowStart[voter], bytes.length);
        try {
            rows.next();
        } catch (PabulibException impossible) {
            throw new IllegalStateException("the row was read before", impossible);
        }
        List<String> values = new ArrayList<>(rows.texts());
        while (values.size() < columns.size()) {
            values.add("");
        }
        return List.copyOf(values.subList(0, columns.size()));
    }

    @Override
    public int ballot(int voter) {
        return ballot[voter];
    }
}
