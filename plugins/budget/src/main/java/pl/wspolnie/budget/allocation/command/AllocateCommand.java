package pl.wspolnie.budget.allocation.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import pl.wspolnie.api.plugin.Command;
import pl.wspolnie.budget.allocation.Election;
import pl.wspolnie.budget.allocation.Outcome;
import pl.wspolnie.budget.allocation.PabulibException;

/**
 * Recomputes who wins: {@code allocate FILE.pb [FILE...] --rule RULE}. Exits with 0, or 2 for bad arguments, or 3 if a
 * file cannot be read; the other files are computed all the same.
 */
public final class AllocateCommand implements Command {

    static final int DONE = 0;
    static final int BAD_ARGUMENTS = 2;
    static final int BAD_FILE = 3;

    @Override
    public String name() {
        return "allocate";
    }

    @Override
    public String summary() {
        return "Recompute which projects of a vote are funded, under any rule";
    }

    @Override
    public int run(List<String> arguments, PrintStream out, PrintStream err) {
        if (arguments.contains("--help") || arguments.contains("-h")) {
            out.print(AllocateOptions.HELP);
            return DONE;
        }
        AllocateOptions options;
        try {
            options = AllocateOptions.parse(arguments);
        } catch (IllegalArgumentException fault) {
            err.println("allocate: " + fault.getMessage());
            err.println("Try: allocate --help");
            return BAD_ARGUMENTS;
        }
        Report report = options.report(out);
        report.begin();
        boolean allRead = true;
        for (Path file : options.files()) {
            allRead &= allocate(file, options, report, err);
        }
        report.end();
        return allRead ? DONE : BAD_FILE;
    }

    private static boolean allocate(Path file, AllocateOptions options, Report report, PrintStream err) {
        try {
            Timed<Election> election = options.read(file);
            List<Timed<Outcome>> outcomes = options.rules().stream()
                    .map(rule -> options.allocate(rule, election.value()))
                    .toList();
            report.add(name(file), election, outcomes);
            return true;
        } catch (NoSuchFileException missing) {
            err.println(file + ": there is no such file");
        } catch (PabulibException | IllegalArgumentException | ArithmeticException fault) {
            err.println(file + ": " + fault.getMessage());
        } catch (IOException unreadable) {
            err.println(file + ": cannot be read: " + unreadable.getMessage());
        }
        return false;
    }

    /** A file's name without folder and ending. */
    private static String name(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(".pb") ? name.substring(0, name.length() - 3) : name;
    }
}
