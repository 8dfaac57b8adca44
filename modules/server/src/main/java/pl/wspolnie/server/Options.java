package pl.wspolnie.server;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A command line, read.
 *
 * @param command {@code run}, {@code demo}, {@code help}, {@code version}, or a plugin's command
 * @param settings configuration keys that options gave
 * @param arguments what follows a plugin's command
 */
record Options(String command, Map<String, String> settings, List<String> arguments) {

    static final String RUN = "run";
    static final String DEMO = "demo";
    static final String HELP = "help";
    static final String VERSION = "version";

    private static final Set<String> OURS = Set.of(RUN, DEMO, HELP, VERSION);
    private static final Map<String, String> KEYS = Map.of(
            "--port", Configuration.PORT,
            "--data", Configuration.DATA,
            "--plugins", Configuration.PLUGINS);

    /** @throws Failure if an option is unknown or lacks its value */
    static Options parse(String... line) {
        var words = new ArrayDeque<>(List.of(line));
        var settings = new HashMap<String, String>();
        String command = null;
        while (!words.isEmpty()) {
            var word = words.pop();
            if (word.equals("--help") || word.equals("-h") || word.equals("--version")) {
                return new Options(word.equals("--version") ? VERSION : HELP, settings, List.of());
            } else if (word.startsWith("-")) {
                option(word, words, settings);
            } else if (command != null) {
                throw Failure.badArguments("argument", word);
            } else if (OURS.contains(word)) {
                command = word;
            } else {
                return new Options(word, settings, List.copyOf(words));
            }
        }
        return new Options(command == null ? RUN : command, settings, List.of());
    }

    private static void option(String word, ArrayDeque<String> words, Map<String, String> settings) {
        var name = word.replaceFirst("=.*", "");
        var key = KEYS.get(name);
        if (key == null) {
            throw Failure.badArguments("option", name);
        }
        var value = word.equals(name) ? words.poll() : word.substring(name.length() + 1);
        if (value == null || value.isBlank()) {
            throw Failure.badArguments("option.value", name);
        }
        settings.put(key, value);
    }
}
