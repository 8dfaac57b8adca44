package pl.wspolnie.server.sample;

import java.io.PrintStream;
import java.util.List;
import pl.wspolnie.api.plugin.Command;
import pl.wspolnie.api.plugin.Plugin;
import pl.wspolnie.api.plugin.PluginManifest;

/** A plugin with a command and a table. */
public final class GreetingPlugin implements Plugin {

    static final int EXIT = 7;

    @Override
    public PluginManifest manifest() {
        return PluginManifest.of("greeting").withCommands(new Greet());
    }

    private record Greet() implements Command {

        @Override
        public String name() {
            return "greet";
        }

        @Override
        public String summary() {
            return "greets";
        }

        @Override
        public int run(List<String> arguments, PrintStream out, PrintStream err) {
            out.println("Dzień dobry, " + String.join(" ", arguments) + "; " + System.getProperty("db.url"));
            return EXIT;
        }
    }
}
