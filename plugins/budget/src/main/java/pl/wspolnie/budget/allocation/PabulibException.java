package pl.wspolnie.budget.allocation;

import java.io.IOException;

/** A file that is not in the Pabulib format: where, and what should stand there. */
public final class PabulibException extends IOException {

    private static final long serialVersionUID = 1L;

    private final int line;
    private final int column;
    private final String expected;
    private final String found;

    /**
     * @param line from 1, counted by line feeds
     * @param column from 1, counted in characters
     */
    public PabulibException(int line, int column, String expected, String found) {
        super("line " + line + ", column " + column + ": expected " + expected + ", found " + found);
        this.line = line;
        this.column = column;
        this.expected = expected;
        this.found = found;
    }

    public int line() {
        return line;
    }

    public int column() {
        return column;
    }

    public String expected() {
        return expected;
    }

    public String found() {
        return found;
    }
}
