package pl.wspolnie.budget.allocation;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Reads rows of fields parted by semicolons from bytes, forward only. A field may be quoted as in RFC 4180, and may then
 * hold semicolons and line ends. Lines end with LF or CR LF; empty lines are passed over.
 */
final class PabulibRows {

    private final byte[] bytes;
    private final int end;
    private int position;
    private int row;
    private int fields;
    private int[] from = new int[64];
    private int[] to = new int[64];
    private boolean[] quoted = new boolean[64];

    PabulibRows(byte[] bytes, int position, int end) {
        this.bytes = bytes;
        this.position = position;
        this.end = end;
    }

    /** Goes to the next row that is not empty; false at the end. */
    boolean next() throws PabulibException {
        do {
            if (position >= end) {
                row = end;
                fields = 0;
                return false;
            }
            row = position;
            readRow();
        } while (fields == 1 && !quoted[0] && blank(0));
        return true;
    }

    private void readRow() throws PabulibException {
        fields = 0;
        boolean more = true;
        while (more) {
            if (fields == from.length) {
                from = Arrays.copyOf(from, fields * 2);
                to = Arrays.copyOf(to, fields * 2);
                quoted = Arrays.copyOf(quoted, fields * 2);
            }
            more = position < end && bytes[position] == '"' ? readQuoted() : readPlain();
            fields++;
        }
    }

    /** Reads to the semicolon or line end; true if another field follows. */
    private boolean readPlain() {
        int at = position;
        while (at < end && bytes[at] != ';' && bytes[at] != '\n') {
            at++;
        }
        boolean more = at < end && bytes[at] == ';';
        int last = at;
        if (!more && last > position && bytes[last - 1] == '\r') {
            last--;
        }
        put(position, last, false);
        position = at + 1;
        return more;
    }

    private boolean readQuoted() throws PabulibException {
        int start = position + 1;
        int at = start;
        while (true) {
            if (at >= end) {
                throw fault(position, "a closing quote");
            }
            if (bytes[at] == '"') {
                if (at + 1 >= end || bytes[at + 1] != '"') {
                    break;
                }
                at++;
            }
            at++;
        }
        put(start, at, true);
        at++;
        if (at < end && bytes[at] == '\r') {
            at++;
        }
        if (at < end && bytes[at] != ';' && bytes[at] != '\n') {
            throw fault(at, "a semicolon or the end of the line after the closing quote");
        }
        position = at + 1;
        return at < end && bytes[at] == ';';
    }

    private void put(int start, int stop, boolean inQuotes) {
        from[fields] = start;
        to[fields] = stop;
        quoted[fields] = inQuotes;
    }

    /** The number of fields of this row. */
    int fields() {
        return fields;
    }

    /** Where this row begins. */
    int start() {
        return row;
    }

    int from(int field) {
        return from[field];
    }

    int to(int field) {
        return to[field];
    }

    boolean blank(int field) {
        for (int at = from[field]; at < to[field]; at++) {
            if (bytes[at] != ' ' && bytes[at] != '\t') {
                return false;
            }
        }
        return true;
    }

    String text(int field) {
        String raw = new String(bytes, from[field], to[field] - from[field], StandardCharsets.UTF_8);
        return quoted[field] ? raw.replace("\"\"", "\"") : raw;
    }

    List<String> texts() {
        List<String> texts = new ArrayList<>(fields);
        for (int field = 0; field < fields; field++) {
            texts.add(text(field));
        }
        return texts;
    }

    /** A fault at a byte, naming what stands there. */
    PabulibException fault(int at, String expected) {
        int line = 1;
        int lineStart = 0;
        for (int i = 0; i < Math.min(at, end); i++) {
            if (bytes[i] == '\n') {
                line++;
                lineStart = i + 1;
            }
        }
        int column = 1
                + new String(bytes, lineStart, Math.min(at, end) - lineStart, StandardCharsets.UTF_8)
                        .replace("\uFEFF", "")
                        .length();
        return new PabulibException(line, column, expected, found(at));
    }

    /** A fault at a field of this row. */
    PabulibException fieldFault(int field, String expected) {
        return fault(field < fields ? from[field] : rowEnd(), expected);
    }

    private int rowEnd() {
        return fields == 0 ? end : to[fields - 1];
    }

    private String found(int at) {
        if (at >= end) {
            return "the end of the file";
        }
        int stop = at;
        while (stop < end && stop < at + 40 && bytes[stop] != '\n' && bytes[stop] != '\r' && bytes[stop] != ';') {
            stop++;
        }
        return stop == at ? "nothing" : '"' + new String(bytes, at, stop - at, StandardCharsets.UTF_8) + '"';
    }
}
