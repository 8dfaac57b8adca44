package pl.wspolnie.map.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import pl.wspolnie.api.text.Messages;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.map.activity.ActivityStatus;
import pl.wspolnie.map.entry.TargetGroup;

/** The Polish words of constants in tables. */
@ApplicationScoped
public class Words {

    private static final Locale POLISH = Locale.forLanguageTag("pl");

    private final Messages messages;

    protected Words() {
        this(null);
    }

    @Inject
    public Words(Messages messages) {
        this.messages = messages;
    }

    /** As pages name it. */
    public String of(Enum<?> constant) {
        if (constant == null) {
            return "";
        }
        var kind = constant instanceof TargetGroup ? "group" : constant instanceof ActivityStatus ? "status" : "shape";
        return messages.say(Text.of("map." + kind + "." + constant.name()), POLISH);
    }
}
