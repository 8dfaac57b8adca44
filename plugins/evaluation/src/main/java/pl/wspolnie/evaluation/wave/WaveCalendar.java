package pl.wspolnie.evaluation.wave;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import pl.wspolnie.api.feed.CalendarEvent;
import pl.wspolnie.api.feed.CalendarSource;
import pl.wspolnie.api.text.Messages;
import pl.wspolnie.api.text.Text;

/** When waves are asked, for people's own calendars. */
@ApplicationScoped
public class WaveCalendar implements CalendarSource {

    private final Waves waves;
    private final Messages messages;

    protected WaveCalendar() {
        this(null, null);
    }

    @Inject
    public WaveCalendar(Waves waves, Messages messages) {
        this.waves = waves;
        this.messages = messages;
    }

    @Override
    public List<CalendarEvent> events() {
        var oldest = waves.today().minusYears(1);
        return waves.all().stream()
                .filter(wave -> wave.closesOn().isAfter(oldest))
                .map(this::event)
                .toList();
    }

    private CalendarEvent event(Wave wave) {
        return new CalendarEvent(
                "evaluation/waves/" + wave.id(),
                messages.say(Text.of("evaluation.calendar.wave", wave.name())),
                wave.population(),
                "",
                wave.opensOn().atStartOfDay(Waves.WARSAW).toInstant(),
                wave.closesOn().plusDays(1).atStartOfDay(Waves.WARSAW).toInstant());
    }
}
