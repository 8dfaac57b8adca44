package pl.wspolnie.budget.allocation;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Reads and writes elections in the Pabulib format, the field's common one: see Stolicki, Szufa and Talmon, "Pabulib: A
 * Participatory Budgeting Library" (2020), and pabulib.org/format.
 */
public final class Pabulib {

    private Pabulib() {}

    /**
     * Reads a whole file.
     *
     * @throws PabulibException if it is not in the format; nothing is half-read
     */
    public static Election read(Path file) throws IOException {
        return read(Files.readAllBytes(file));
    }

    /**
     * Reads a file's content. The bytes are kept for the voters' columns and must not be changed afterwards.
     *
     * @throws PabulibException if it is not in the format; nothing is half-read
     */
    public static Election read(byte[] content) throws PabulibException {
        return new PabulibReader(content).read();
    }

    /**
     * Writes an election with all keys and columns that were read, lines ending with LF. Voters are numbered from 1 where
     * no roll names them. The stream is left open.
     */
    public static void write(Election election, OutputStream out) throws IOException {
        new PabulibWriter(out).write(election);
    }
}
