package pl.wspolnie.forum.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import pl.wspolnie.api.text.Messages;
import pl.wspolnie.api.text.Text;

/** Minutes as one plain text in Polish, the language of the office: what is compared, found and kept. */
@ApplicationScoped
public class Wording {

    static final Locale POLISH = Locale.forLanguageTag("pl");

    private final Messages messages;

    protected Wording() {
        this(null);
    }

    @Inject
    public Wording(Messages messages) {
        this.messages = messages;
    }

    /** For instance «Protokół nr XXXVII/14». */
    public String title(Protocol protocol) {
        return say("forum.minutes.number", Objects.toString(protocol.meeting().fullNumber(), "–"));
    }

    public String of(Protocol protocol, List<ProtocolItem> items) {
        var lines = new ArrayList<String>();
        lines.add(title(protocol));
        lines.add(protocol.meeting().body().name() + ", " + protocol.meeting().title());
        lines.add(say(
                "forum.minutes.line.time", protocol.meeting().day(), dash(protocol.opened()), dash(protocol.closed())));
        lines.add(say("forum.minutes.line.place", dash(protocol.place())));
        lines.add(say("forum.minutes.line.chair", dash(protocol.chair()), dash(protocol.minuteTaker())));
        lines.add(quorum(protocol));
        lines.add(protocol.attendance());
        lines.add(Objects.toString(protocol.opening(), ""));
        items.forEach(item -> lines.add(item.position() + ". " + item.title()));
        items.forEach(item ->
                lines.add(say("forum.minutes.ad", item.position()) + "\n" + Objects.toString(item.course(), "")));
        lines.add(Objects.toString(protocol.closing(), ""));
        lines.removeIf(String::isBlank);
        return String.join("\n\n", lines);
    }

    private String quorum(Protocol protocol) {
        return protocol.statutory() == null
                ? say("forum.minutes.line.present", protocol.present())
                : say(
                        protocol.quorumMet() ? "forum.minutes.line.quorum" : "forum.minutes.line.noquorum",
                        protocol.statutory(),
                        protocol.present(),
                        protocol.absent(),
                        protocol.quorumNeeded());
    }

    private static String dash(String text) {
        return text == null ? "–" : text;
    }

    private String say(String key, Object... arguments) {
        return messages.say(Text.of(key, arguments), POLISH);
    }
}
