package pl.wspolnie.map.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.wspolnie.api.text.Messages;
import pl.wspolnie.api.text.Text;

/** What revisions keep as codes, in the reader's words. */
@ApplicationScoped
public class FieldWords {

    private final Messages messages;

    protected FieldWords() {
        this(null);
    }

    @Inject
    public FieldWords(Messages messages) {
        this.messages = messages;
    }

    /** @param content as it is kept; empty for nothing */
    String of(String field, String content) {
        if (content.isEmpty()) {
            return content;
        }
        return switch (field) {
            case "field" -> content + ". " + say("platform.sphere." + content);
            case "groups" ->
                Stream.of(content.split(", "))
                        .map(group -> say("map.group." + group))
                        .collect(Collectors.joining(", "));
            case "status", "shape" -> say("map." + field + "." + content);
            case "startsOn", "endsOn" -> say("map.field.day", LocalDate.parse(content));
            default -> content;
        };
    }

    private String say(String key, Object... arguments) {
        return messages.say(Text.of(key, arguments));
    }
}
