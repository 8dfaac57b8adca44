package pl.wspolnie.budget.allocation.command;

import java.util.List;
import pl.wspolnie.budget.allocation.Election;
import pl.wspolnie.budget.allocation.Outcome;

/** Writes results as they come, file by file. */
interface Report {

    default void begin() {}

    /** Tells of one file's outcomes, one per rule. */
    void add(String file, Timed<Election> election, List<Timed<Outcome>> outcomes);

    default void end() {}
}
