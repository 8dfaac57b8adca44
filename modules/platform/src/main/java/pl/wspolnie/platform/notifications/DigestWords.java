package pl.wspolnie.platform.notifications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import pl.wspolnie.api.people.Municipality;
import pl.wspolnie.api.text.Messages;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.api.web.Urls;
import pl.wspolnie.platform.municipalities.Municipalities;
import pl.wspolnie.platform.scope.MunicipalScope;
import pl.wspolnie.platform.scope.PolishOrder;

/** The words of a digest: by municipality, then by module, in the order in which things happened. */
@ApplicationScoped
public class DigestWords {

    /** Characters; what is longer goes on in another mail, so that nothing is cut. */
    private static final int LONGEST = 15_000;

    private final Municipalities municipalities;
    private final MunicipalScope scope;
    private final Messages messages;
    private final Urls urls;

    protected DigestWords() {
        this(null, null, null, null);
    }

    @Inject
    public DigestWords(Municipalities municipalities, MunicipalScope scope, Messages messages, Urls urls) {
        this.municipalities = municipalities;
        this.scope = scope;
        this.messages = messages;
        this.urls = urls;
    }

    private record Line(Municipality municipality, String module, String words) {}

    /** One or more bodies that together tell of all. */
    List<String> of(List<NotificationEntity> news, Locale language) {
        var lines = news.stream().map(row -> line(row, language)).sorted(ORDER).toList();
        var bodies = new ArrayList<String>();
        var body = new StringBuilder();
        Line before = null;
        for (var line : lines) {
            if (body.length() + line.words().length() > LONGEST) {
                bodies.add(body.toString().strip());
                body = new StringBuilder();
                before = null;
            }
            body.append(heading(before, line)).append(line.words()).append("\n\n");
            before = line;
        }
        bodies.add(body.toString().strip());
        return bodies;
    }

    private static final Comparator<Line> ORDER = Comparator.comparing(
                    (Function<Line, String>) line -> line.municipality().name(), PolishOrder.of())
            .thenComparing(Line::module, PolishOrder.of());

    private Line line(NotificationEntity row, Locale language) {
        var from = municipalities.find(row.municipality()).orElseThrow();
        var plugin = row.kind().substring(0, row.kind().indexOf('.'));
        var url = scope.call(from, () -> urls.absolute(row.path()));
        return new Line(from, messages.say(Text.of(plugin + ".module.name"), language), row.subject() + "\n" + url);
    }

    private static String heading(Line before, Line line) {
        var elsewhere = before == null
                || before.municipality().id() != line.municipality().id();
        if (elsewhere) {
            return line.municipality().name() + ": " + line.module() + "\n\n";
        }
        return before.module().equals(line.module()) ? "" : line.municipality().name() + ": " + line.module() + "\n\n";
    }
}
