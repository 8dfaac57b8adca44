package pl.wspolnie.forum.standard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import pl.wspolnie.api.feed.CalendarEvent;
import pl.wspolnie.api.feed.CalendarSource;
import pl.wspolnie.api.text.Messages;
import pl.wspolnie.api.text.Text;
import pl.wspolnie.forum.body.Warsaw;

/** The last days for remarks, for people's own calendars. */
@ApplicationScoped
public class StandardCalendar implements CalendarSource {

    private final Standards standards;
    private final Messages messages;

    protected StandardCalendar() {
        this(null, null);
    }

    @Inject
    public StandardCalendar(Standards standards, Messages messages) {
        this.standards = standards;
        this.messages = messages;
    }

    @Override
    public List<CalendarEvent> events() {
        var oldest = standards.today().minusYears(1);
        var titles = standards.list().stream().collect(Collectors.toMap(Standard::id, Function.identity()));
        return standards.published().stream()
                .filter(version ->
                        version.remarksTo() != null && version.remarksTo().isAfter(oldest))
                .map(version -> event(titles.get(version.standardId()), version))
                .toList();
    }

    private CalendarEvent event(Standard standard, Version version) {
        return new CalendarEvent(
                standard.path() + "#" + version.number(),
                messages.say(Text.of("forum.standard.calendar", standard.title())),
                standard.summary(),
                "",
                version.remarksTo().atStartOfDay(Warsaw.ZONE).toInstant(),
                version.remarksTo().plusDays(1).atStartOfDay(Warsaw.ZONE).toInstant());
    }
}
