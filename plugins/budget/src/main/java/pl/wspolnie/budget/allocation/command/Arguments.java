package pl.wspolnie.budget.allocation.command;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Arguments sorted into files, options with a value ({@code --rule mes-cost} or {@code --rule=mes-cost}) and flags. */
final class Arguments {

    private static final Set<String> WITH_VALUE =
            Set.of("--rule", "--completion", "--increment", "--ties", "--seed", "--format");
    private static final Set<String> FLAGS = Set.of("--explain", "--time");

    private final List<String> files = new ArrayList<>();
    private final Map<String, String> values = new HashMap<>();
    private final Set<String> flags = new HashSet<>();

    Arguments(List<String> arguments) {
        int at = 0;
        while (at < arguments.size()) {
            String argument = arguments.get(at++);
            int equals = argument.indexOf('=');
            String option = argument.startsWith("--") && equals > 0 ? argument.substring(0, equals) : argument;
            if (WITH_VALUE.contains(option)) {
                boolean inside = option.length() < argument.length();
                if (!inside && at == arguments.size()) {
                    throw new IllegalArgumentException(option + " needs a value");
                }
                put(option, inside ? argument.substring(equals + 1) : arguments.get(at++));
            } else if (FLAGS.contains(argument)) {
                flags.add(argument);
            } else if (argument.startsWith("-")) {
                throw new IllegalArgumentException("unknown option " + argument);
            } else {
                files.add(argument);
            }
        }
    }

    private void put(String option, String value) {
        if (values.put(option, value) != null) {
            throw new IllegalArgumentException(option + " stands twice");
        }
    }

    List<String> files() {
        return files;
    }

    boolean has(String option) {
        return values.containsKey(option);
    }

    String value(String option, String otherwise) {
        return values.getOrDefault(option, otherwise);
    }

    boolean flag(String flag) {
        return flags.contains(flag);
    }
}
