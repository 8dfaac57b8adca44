package pl.wspolnie.api.plugin;

import java.io.PrintStream;
import java.util.List;

/** A subcommand of {@code java -jar wspolnie.jar} that runs without a server. */
public interface Command {

    /** The word that calls it, for instance {@code allocate}. */
    String name();

    /** One line for {@code --help}, in English. */
    String summary();

    /**
     * Runs to its end.
     *
     * @param arguments what follows the command's name
     * @param out for the result alone
     * @param err for errors and progress
     * @return the exit code of the process: 0 for success, 2 for bad arguments, above that as the command documents
     */
    int run(List<String> arguments, PrintStream out, PrintStream err);
}
