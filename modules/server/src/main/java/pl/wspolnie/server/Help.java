package pl.wspolnie.server;

import java.io.PrintStream;
import java.util.List;
import pl.wspolnie.api.plugin.Command;

/** The answer to {@code --help}. */
record Help(Texts texts) {

    int print(Plugins plugins, PrintStream out) {
        out.println(texts.text("help"));
        var commands = commands(plugins);
        if (!commands.isEmpty()) {
            out.println(texts.text("help.commands"));
            commands.forEach(command -> out.printf("  %-20s %s%n", command.name(), command.summary()));
        }
        return 0;
    }

    /** Help must come even where a plugin is broken. */
    private static List<Command> commands(Plugins plugins) {
        try {
            return plugins.read().commands();
        } catch (Failure broken) {
            return List.of();
        }
    }
}
