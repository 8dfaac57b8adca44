package pl.wspolnie.testkit.contract;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import pl.wspolnie.api.settings.Setting;
import pl.wspolnie.testkit.code.StringConstants;

/** Whether every message that the manifest, the code or a template names exists. */
public final class MessageUse {

    /** What the compiler leaves in a text for each value that is put in later. */
    private static final String HOLE = "\u0001";

    private final Subject subject;
    private final Set<String> keys;
    private final Set<String> notMessages;
    private final Pattern whole;
    private final Pattern begun;

    private MessageUse(Subject subject, Set<String> notMessages) {
        this.subject = subject;
        this.notMessages = notMessages;
        keys = MessageFiles.keys(subject);
        var segment = "(\\.[A-Za-z0-9_-]+)+";
        whole = Pattern.compile(Pattern.quote(subject.id()) + segment);
        begun = Pattern.compile(Pattern.quote(subject.id()) + "[.\\w-]*(\\.|" + HOLE + ")[.\\w" + HOLE + "-]*");
    }

    /**
     * The names without a message.
     *
     * @param notMessages words of the code that look like message keys and are none, such as kinds of search documents
     */
    public static List<String> faults(Subject subject, Set<String> notMessages) {
        var use = new MessageUse(subject, notMessages);
        var faults = new ArrayList<String>();
        for (var key : use.declared()) {
            if (!use.keys.contains(key)) {
                faults.add("the manifest needs the message " + key);
            }
        }
        subject.classFiles().forEach(file -> faults.addAll(use.faults(file)));
        return faults;
    }

    private Set<String> declared() {
        var manifest = subject.manifest();
        var id = subject.id();
        var needed = new TreeSet<>(List.of(id + ".module.name", id + ".module.purpose", id + ".module.users"));
        manifest.permissions().forEach(permission -> needed.add(permission.id()));
        manifest.navigation().forEach(item -> needed.add(item.label()));
        manifest.notificationKinds().forEach(kind -> needed.add(kind.id()));
        manifest.settings().forEach(setting -> needed.addAll(of(setting)));
        return needed;
    }

    private Set<String> of(Setting<?> setting) {
        var label = subject.id() + ".setting." + setting.key();
        var needed = new TreeSet<>(List.of(label, label + ".help"));
        setting.options().forEach(option -> needed.add(label + "." + option));
        return needed;
    }

    private List<String> faults(Path classFile) {
        Predicate<String> missing =
                word -> whole.matcher(word).matches() ? !isKnown(word) : isBegun(word) && !completes(word);
        return StringConstants.of(classFile).stream()
                .filter(word -> !notMessages.contains(word))
                .filter(missing)
                .map(word -> "%s names the message %s".formatted(classFile.getFileName(), word.replace(HOLE, "*")))
                .toList();
    }

    private boolean isKnown(String word) {
        // An audit entry's action has its words under <id>.audit, a figure and a kind of documents under theirs.
        var rest = word.substring(subject.id().length());
        return Stream.of("", ".audit", ".figure", ".search.kind")
                .anyMatch(part -> keys.contains(subject.id() + part + rest));
    }

    private boolean isBegun(String word) {
        return begun.matcher(word).matches();
    }

    private boolean completes(String word) {
        var holes = word.endsWith(".") ? word + HOLE : word;
        var expression = Pattern.compile(Pattern.quote(holes).replace(HOLE, "\\E[\\w.-]+\\Q"));
        return keys.stream().anyMatch(key -> expression.matcher(key).matches());
    }
}
