package pl.wspolnie.testkit.contract;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern.Part;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Whether a plugin's messages are complete and well-formed in every language. */
public final class MessageFiles {

    /** The forms that a plural of the language needs (CLDR). */
    private static final Map<String, Set<String>> PLURALS =
            Map.of("pl", Set.of("one", "few", "many", "other"), "en", Set.of("one", "other"));

    private final Subject subject;
    private final List<String> faults = new ArrayList<>();
    private final Map<String, Map<String, String>> byLanguage = new TreeMap<>();

    private MessageFiles(Subject subject) {
        this.subject = subject;
        PLURALS.keySet().forEach(language -> byLanguage.put(language, read(language)));
    }

    /** Faults within and between the files. */
    public static List<String> faults(Subject subject) {
        var files = new MessageFiles(subject);
        files.sameKeys();
        files.byLanguage.forEach(files::wellFormed);
        files.sameArguments();
        return files.faults;
    }

    /** The keys of the Polish file, and of the English one if it has more. */
    static Set<String> keys(Subject subject) {
        var keys = new TreeSet<String>();
        new MessageFiles(subject).byLanguage.values().forEach(messages -> keys.addAll(messages.keySet()));
        return keys;
    }

    private Map<String, String> read(String language) {
        var name = "messages/messages_" + language + ".properties";
        var messages = new TreeMap<String, String>();
        try (var in = subject.resource(name)) {
            if (in == null) {
                faults.add("there is no " + name);
                return messages;
            }
            new Properties() {
                private static final long serialVersionUID = 1L;

                @Override
                public synchronized Object put(Object key, Object value) {
                    var before = messages.put((String) key, (String) value);
                    if (before != null) {
                        faults.add(name + " has " + key + " twice");
                    }
                    return before;
                }
            }.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException cause) {
            throw new UncheckedIOException(name, cause);
        }
        return messages;
    }

    private void sameKeys() {
        var polish = byLanguage.get("pl").keySet();
        var english = byLanguage.get("en").keySet();
        polish.stream().filter(key -> !english.contains(key)).forEach(key -> faults.add(key + " has no English text"));
        english.stream().filter(key -> !polish.contains(key)).forEach(key -> faults.add(key + " has no Polish text"));
    }

    private void wellFormed(String language, Map<String, String> messages) {
        messages.forEach((key, text) -> {
            if (!key.startsWith(subject.id() + ".")) {
                faults.add("the message key " + key + " does not begin with " + subject.id() + ".");
            }
            if (text.isBlank()) {
                faults.add(key + " is empty in " + language);
            }
            try {
                plurals(language, key, new MessagePattern(text));
            } catch (IllegalArgumentException | IndexOutOfBoundsException malformed) {
                faults.add(key + " is malformed in " + language + ": " + malformed.getMessage());
            }
        });
    }

    private void plurals(String language, String key, MessagePattern pattern) {
        for (int i = 0; i < pattern.countParts(); i++) {
            var part = pattern.getPart(i);
            if (part.getType() == Part.Type.ARG_START && part.getArgType() == ArgType.PLURAL) {
                var missing = new TreeSet<>(PLURALS.get(language));
                missing.removeAll(selectors(pattern, i));
                if (!missing.isEmpty()) {
                    faults.add(key + " lacks the plural forms " + missing + " in " + language);
                }
            }
        }
    }

    private static Set<String> selectors(MessagePattern pattern, int start) {
        var found = new TreeSet<String>();
        for (int i = start + 1; i < pattern.getLimitPartIndex(start); i++) {
            var part = pattern.getPart(i);
            if (part.getType() == Part.Type.ARG_SELECTOR) {
                found.add(pattern.getSubstring(part));
            } else if (part.getType() == Part.Type.MSG_START || part.getType() == Part.Type.ARG_START) {
                i = pattern.getLimitPartIndex(i);
            }
        }
        return found;
    }

    private void sameArguments() {
        byLanguage.get("pl").forEach((key, polish) -> {
            var english = byLanguage.get("en").get(key);
            if (english != null && !arguments(polish).equals(arguments(english))) {
                faults.add("%s takes %s in Polish and %s in English"
                        .formatted(key, arguments(polish), arguments(english)));
            }
        });
    }

    /** Which arguments a message takes, and as what, for instance {@code 0, number}: amounts in words are none. */
    private static Set<String> arguments(String text) {
        var found = new TreeSet<String>();
        try {
            var pattern = new MessagePattern(text);
            for (int i = 0; i < pattern.countParts(); i++) {
                if (pattern.getPart(i).getType() == Part.Type.ARG_START) {
                    var name = pattern.getSubstring(pattern.getPart(i + 1));
                    var simple = pattern.getPart(i).getArgType() == ArgType.SIMPLE;
                    found.add(simple ? name + ", " + pattern.getSubstring(pattern.getPart(i + 2)) : name);
                }
            }
        } catch (IllegalArgumentException | IndexOutOfBoundsException malformed) {
            // Already told by wellFormed.
            return Set.of();
        }
        return found;
    }
}
